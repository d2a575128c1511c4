// The map of the playground: the outlines of countries, as paths of an SVG.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const atlas = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");

/** Size of the drawing in its own units. */
const size = { width: 960, height: 468 };

/**
 * The outlines, by the ISO 3166-1 numeric code where the map has one.
 *
 * @returns Size, and for each shape its code (absent for Kosovo, Northern Cyprus and Somaliland), its name in the map, and its path.
 */
export function worldMap() {
  const topology = JSON.parse(readFileSync(atlas, "utf8"));
  const world = feature(topology, topology.objects.countries);
  const projection = geoEqualEarth().fitSize([size.width, size.height], { type: "Sphere" });
  const path = geoPath(projection).digits(1);
  const shapes = world.features.map((shape) => ({ numeric: shape.id, name: shape.properties.name, d: path(shape) }));
  return { ...size, shapes };
}
