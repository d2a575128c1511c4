/* DerSimonian and Laird in plain C: tau², the pooled effect, its standard error and Q. Run by pooling.js. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef struct { double yi, vi; } Effect;
typedef struct { double tau2, estimate, se, q; } Pooled;

/* Not inlined, so that the compiler cannot see which figures the caller uses. */
__attribute__((noinline)) static Pooled pool(const Effect *effects, int k) {
  double weights = 0, squares = 0, weighted = 0;
  for (int i = 0; i < k; i++) {
    double weight = 1 / effects[i].vi;
    weights += weight;
    squares += weight * weight;
    weighted += weight * effects[i].yi;
  }
  double mean = weighted / weights, q = 0;
  for (int i = 0; i < k; i++) {
    double residual = effects[i].yi - mean;
    q += residual * residual / effects[i].vi;
  }
  double tau2 = fmax(0, (q - (k - 1)) / (weights - squares / weights));
  double total = 0, sum = 0;
  for (int i = 0; i < k; i++) {
    double weight = 1 / (effects[i].vi + tau2);
    total += weight;
    sum += weight * effects[i].yi;
  }
  return (Pooled){tau2, sum / total, 1 / sqrt(total), q};
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

/* Arguments: the file of bodies (their number, k, then yi and vi), calls a round, rounds. Prints ns a call and tau². */
int main(int argc, char **argv) {
  if (argc < 4) return 1;
  FILE *file = fopen(argv[1], "r");
  int bodies, k;
  if (!file || fscanf(file, "%d %d", &bodies, &k) != 2) return 1;
  Effect *effects = malloc(sizeof(Effect) * bodies * k);
  for (int i = 0; i < bodies * k; i++)
    if (fscanf(file, "%lf %lf", &effects[i].yi, &effects[i].vi) != 2) return 1;
  int calls = atoi(argv[2]), rounds = atoi(argv[3]);
  double best = INFINITY, sink = 0;
  for (int round = 0; round < rounds; round++) {
    double start = now();
    for (int call = 0; call < calls; call++) {
      Pooled pooled = pool(effects + (size_t)(call % bodies) * k, k);
      sink += pooled.tau2 + pooled.estimate + pooled.se + pooled.q;
    }
    best = fmin(best, (now() - start) / calls);
  }
  printf("%.17g", best);
  for (int body = 0; body < bodies; body++) {
    Pooled pooled = pool(effects + (size_t)body * k, k);
    printf(" %.17g %.17g %.17g %.17g", pooled.tau2, pooled.estimate, pooled.se, pooled.q);
  }
  fprintf(stderr, "%g", sink);
  return 0;
}
