export default {
  experiments: { outputModule: true },
  output: { module: true, chunkFormat: "module" },
  // Bytes: the article with its renderer, and the texts of risk, which come when they are asked for.
  performance: { maxEntrypointSize: 500_000, maxAssetSize: 500_000 },
};
