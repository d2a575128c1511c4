data <- "node_modules/microdosing/dist/data"
findings <- read.csv(file.path(data, "findings.csv"), encoding = "UTF-8")
print(table(findings$certainty))
print(findings[findings$claim == "sleep", c("estimate", "ci_lower", "ci_upper")])
