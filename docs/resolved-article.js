// Gives a build, and the tests, the article resolved with the library's own records: the module `records:resolved-article`.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const name = "records:resolved-article";
const root = fileURLToPath(new URL("..", import.meta.url));
/** A program whose default export is the article. */
const program = `
import { createArticle } from ${JSON.stringify(`${root}src/article/create-article.ts`)};
import { article } from ${JSON.stringify(`${root}src/data/article.ts`)};
${["claims", "studies", "rules", "references"]
  .map((set) => `import { ${set} } from ${JSON.stringify(`${root}src/data/${set}.ts`)};`)
  .join("\n")}
export default createArticle({ claims, studies, rules, references }).resolve(article);
`;

async function resolvedArticle() {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)).default;
}

/** For esbuild: the article as JSON. */
export const resolvedArticleForBuild = {
  name: "resolved-article",
  setup(build) {
    build.onResolve({ filter: /^records:resolved-article$/ }, () => ({ path: name, namespace: "records" }));
    build.onLoad({ filter: /^records:resolved-article$/, namespace: "records" }, async () => ({
      contents: JSON.stringify(await resolvedArticle()),
      loader: "json",
    }));
  },
};

/** For vitest: the program itself, over the sources. */
export const resolvedArticleForTests = {
  name: "resolved-article",
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? program : undefined),
};
