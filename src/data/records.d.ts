/** Records that the build and the tests make: see the plugin in docs/pack-records.js. */
declare module "records:*" {
  const records: unknown;
  export default records;
}
