export default {
  experiments: { outputModule: true },
  output: { module: true, chunkFormat: "module" },
  performance: { maxAssetSize: 500_000 }, // bytes: the texts of risk, which come when they are asked for
};
