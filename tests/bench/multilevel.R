# metafor's multilevel model on the bodies of a file, the effects in 20 trials by turns: ns a call of rma.mv(), then the estimate,
# its standard error and both variances of each. Run by pooling.js.
suppressPackageStartupMessages(library(metafor))
arguments <- commandArgs(TRUE)
numbers <- scan(arguments[1], quiet = TRUE)
rounds <- as.integer(arguments[2])
n <- numbers[1]
k <- numbers[2]
effects <- matrix(numbers[-(1:2)], nrow = 2)
bodies <- lapply(seq_len(n), function(i) effects[, (i - 1) * k + seq_len(k), drop = FALSE])
place <- data.frame(trial = (seq_len(k) - 1) %% 20, effect = seq_len(k))
fit <- function(body) rma.mv(body[1, ], body[2, ], random = ~ 1 | trial / effect, data = place)
best <- Inf
for (round in seq_len(rounds)) {
  start <- sum(proc.time()[1:2])
  for (body in bodies) fit(body)
  best <- min(best, (sum(proc.time()[1:2]) - start) / n * 1e9)
}
cat(as.character(packageVersion("metafor")), sprintf("%.17g", best))
for (body in bodies) {
  model <- fit(body)
  cat("", sprintf("%.17g", c(model$b[1], model$se, model$sigma2)))
}
