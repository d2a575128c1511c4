/**
 * What `records:<set>` gives: the records of `src/data/<set>`, as the plugin of the build or of the test runner reads
 * them. A set's module names their type, which the tests of the records prove.
 */
declare const records: unknown;

export default records;
