// The world as an SVG: one path a country, painted by a class of its status.
import { numericCodes } from "microdosing/legality";

const namespace = "http://www.w3.org/2000/svg";
const make = (name, attributes, ...children) => {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};
const codeOf = new Map(Object.entries(numericCodes).map(([code, numeric]) => [numeric, code]));

/**
 * Draws the map.
 *
 * @param {{ width: number, height: number, shapes: readonly { numeric?: string, name: string, d: string }[] }} outlines - The
 * outlines.
 * @param {(code: string) => void} onChoose - Called with the country that is clicked.
 * @param {(code: string | undefined, status: object) => void} onPoint - Called with the country under the pointer, and its status.
 * @returns {object} The drawing, and what paints it.
 */
export function drawMap({ width, height, shapes }, onChoose, onPoint) {
  const statuses = new Map();
  // Kosovo has no numeric code: it is known by its name in the map. Two more shapes have no code, and no law of their own here.
  const codeOfShape = ({ numeric, name }) => codeOf.get(numeric) ?? (name === "Kosovo" ? "XK" : undefined);
  const paths = shapes.map((shape) => {
    const code = codeOfShape(shape);
    const path = make("path", { d: shape.d, class: "status-none" });
    path.addEventListener("pointerenter", () => onPoint(code, statuses.get(code)));
    if (code !== undefined) path.addEventListener("click", () => onChoose(code));
    return { code, path };
  });
  const pattern = make(
    "pattern",
    { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    make("rect", { width: 6, height: 6, class: "hatch-ground" }),
    make("rect", { width: 2, height: 6, class: "hatch-line" }),
  );
  const title = make("title", { id: "map-title" });
  const about = make("desc", { id: "map-about" });
  const svg = make(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": "map-title", "aria-describedby": "map-about" },
    title,
    about,
    make("defs", {}, pattern),
    ...paths.map(({ path }) => path),
  );
  return {
    svg,
    describe(name, description) {
      title.textContent = name;
      about.textContent = description;
    },
    /** Paints what changed, and counts the countries of each status. */
    paint(rows) {
      const tally = {};
      const next = new Map();
      for (const { jurisdiction, status } of rows) {
        next.set(jurisdiction, status);
        tally[status.status] = (tally[status.status] ?? 0) + 1;
      }
      for (const { code, path } of paths) {
        if (code === undefined) continue;
        const { status } = next.get(code);
        if (statuses.get(code)?.status !== status) path.setAttribute("class", `status-${status}`);
      }
      for (const [code, status] of next) statuses.set(code, status);
      return tally;
    },
  };
}
