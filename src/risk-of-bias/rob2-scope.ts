import type { Rob2Domain, Rob2Effect, Rob2Variant } from "./rob2-terms.js";

interface Scope {
  readonly domain: Rob2Domain;
  readonly variant?: Rob2Variant;
  readonly effect?: Rob2Effect;
}

/** Whether a question or an algorithm belongs to a domain, a trial design and an effect of interest. */
export function isFor(scope: Scope, domain: Rob2Domain, variant: Rob2Variant, effect: Rob2Effect): boolean {
  const { variant: ownVariant = variant, effect: ownEffect = effect } = scope;
  return scope.domain === domain && ownVariant === variant && ownEffect === effect;
}
