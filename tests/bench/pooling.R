# metafor on the bodies of a file: ns a call of rma(), and of rma() with confint(), then the converged estimate, se and tau²
# of each. Run by pooling.js.
suppressPackageStartupMessages(library(metafor))
arguments <- commandArgs(TRUE)
numbers <- scan(arguments[1], quiet = TRUE)
rounds <- as.integer(arguments[2])
n <- numbers[1]
k <- numbers[2]
effects <- matrix(numbers[-(1:2)], nrow = 2)
bodies <- lapply(seq_len(n), function(i) effects[, (i - 1) * k + seq_len(k), drop = FALSE])
fit <- function(body, ...) rma(body[1, ], body[2, ], method = "REML", test = "knha", ...)
fastest <- function(call) {
  best <- Inf
  for (round in seq_len(rounds)) {
    start <- sum(proc.time()[1:2])
    for (body in bodies) call(body)
    best <- min(best, (sum(proc.time()[1:2]) - start) / n * 1e9)
  }
  sprintf("%.17g", best)
}
cat(as.character(packageVersion("metafor")), fastest(fit), fastest(function(body) confint(fit(body))))
for (body in bodies) {
  model <- fit(body, control = list(threshold = 1e-12, maxiter = 1000))
  cat("", sprintf("%.17g", c(model$b[1], model$se, model$tau2)))
}
