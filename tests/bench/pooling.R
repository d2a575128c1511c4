# metafor's rma() on the bodies of a file: ns a call, then the converged estimate, se and tau² of each. Run by pooling.js.
suppressPackageStartupMessages(library(metafor))
arguments <- commandArgs(TRUE)
numbers <- scan(arguments[1], quiet = TRUE)
rounds <- as.integer(arguments[2])
n <- numbers[1]
k <- numbers[2]
effects <- matrix(numbers[-(1:2)], nrow = 2)
bodies <- lapply(seq_len(n), function(i) effects[, (i - 1) * k + seq_len(k), drop = FALSE])
fit <- function(body, ...) rma(body[1, ], body[2, ], method = "REML", test = "knha", ...)
best <- Inf
for (round in seq_len(rounds)) {
  start <- sum(proc.time()[1:2])
  for (body in bodies) fit(body)
  best <- min(best, (sum(proc.time()[1:2]) - start) / n * 1e9)
}
cat(as.character(packageVersion("metafor")), sprintf("%.17g", best))
for (body in bodies) {
  model <- fit(body, control = list(threshold = 1e-12, maxiter = 1000))
  cat("", sprintf("%.17g", c(model$b[1], model$se, model$tau2)))
}
