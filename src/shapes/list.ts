import { refuseAt, refuseType, type Shape } from "./shape.js";

/** How many items a list may have, both inclusive. */
export interface ListLimits {
  /** The fewest. */
  readonly min?: number;
  /** The most. */
  readonly max?: number;
}

/** A shape of lists. */
export interface ListShape<Item> extends Shape<readonly Item[]> {
  readonly kind: "list";
  /** Shape of an item. */
  readonly item: Shape<Item>;
  /** How many. */
  readonly limits: ListLimits;
}

/**
 * Lists of one kind of item.
 *
 * @param item - Shape of an item.
 * @param limits - How many; any number if absent.
 * @returns The shape.
 */
export function list<Item>(item: Shape<Item>, limits: ListLimits = {}): ListShape<Item> {
  const { min = 0, max = Number.POSITIVE_INFINITY } = limits;
  return {
    kind: "list",
    item,
    limits,
    read(value, trail) {
      if (!Array.isArray(value)) refuseType(trail, "an array", value);
      const length: unknown = value.length;
      if (typeof length !== "number" || length < min || length > max) {
        refuseAt(trail, "out-of-range", `an array of ${describe(limits)}`, value);
      }
      const items: Item[] = [];
      const { keys } = trail;
      // By index, so that a hole reads as undefined and is refused.
      for (let index = 0; index < length; index++) {
        keys.push(index);
        items.push(item.read(value[index], trail));
        keys.pop();
      }
      return items;
    },
  };
}

/**
 * Lists of at least one item.
 *
 * @param item - Shape of an item.
 * @returns The shape.
 */
export function someOf<Item>(item: Shape<Item>): ListShape<Item> {
  return list(item, { min: 1 });
}

/**
 * Lists of which some items are not read: where most of a long input is not used, most of the time of its
 * reading is saved.
 *
 * @param item - Shape of an item that is read.
 * @param standIn - What is read in the place of an item; nothing for one that is read whole.
 * @param limits - How many; any number if absent.
 * @returns The shape.
 */
export function partlyRead<Item>(
  item: Shape<Item>,
  standIn: (value: unknown) => Item | undefined,
  limits: ListLimits = {},
): ListShape<Item> {
  return list({ kind: item.kind, read: (value, trail) => standIn(value) ?? item.read(value, trail) }, limits);
}

/** A shape of pairs. */
export interface PairShape<Item> extends Shape<readonly [Item, Item]> {
  readonly kind: "pair";
  /** Shape of both. */
  readonly item: Shape<Item>;
}

/**
 * Pairs, such as the bounds of an interval.
 *
 * @param item - Shape of both.
 * @returns The shape.
 */
export function pair<Item>(item: Shape<Item>): PairShape<Item> {
  const items = list(item, { min: 2, max: 2 });
  return { kind: "pair", item, read: (value, trail) => items.read(value, trail) as readonly [Item, Item] };
}

function describe({ min, max }: ListLimits): string {
  const items = (min ?? max) === 1 && (max ?? min) === 1 ? "item" : "items";
  if (min !== undefined && max !== undefined) return min === max ? `${min} ${items}` : `from ${min} to ${max} ${items}`;
  return min === undefined ? `at most ${max} ${items}` : `at least ${min} ${items}`;
}
