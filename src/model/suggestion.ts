/** Options of suggestions. */
export interface SuggestOptions {
  /** Language of the labels, as a BCP 47 tag. Default `en`. */
  readonly locale?: string | undefined;
  /** The most suggestions. Default 10. */
  readonly limit?: number | undefined;
}
