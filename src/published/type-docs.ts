import type ts from "typescript";
import type { JsonSchema } from "./json-schema.js";

/** What the documentation comments say of a type. */
export interface TypeDocs {
  /** Its name, if it has one. */
  readonly name?: string | undefined;
  /** What it is. */
  readonly description?: string | undefined;
  /** A field by name. */
  readonly field?: (name: string) => FieldDocs | undefined;
  /** The type of the items of a list. */
  readonly items?: () => TypeDocs;
  /** The type of the values of a dictionary. */
  readonly values?: () => TypeDocs | undefined;
  /** The members of a union. */
  readonly members?: () => readonly TypeDocs[];
  /** Whether a schema is of this type, by its fields and the words in them. */
  readonly fits: (schema: JsonSchema) => boolean;
}

/** What the documentation comments say of a field. */
export interface FieldDocs {
  /** What it holds. */
  readonly description: string | undefined;
  /** Its type. */
  readonly type: () => TypeDocs;
}

/** Gives what is documented of an exported constant or type. */
export type DocsOf = (file: string, name: string) => TypeDocs;

/**
 * Reads the documentation comments of types.
 *
 * @param files - The files that declare them.
 * @returns What is documented of a constant or a type, by its file and name.
 * @throws {Error} For what the file does not export, or no constant and no type.
 */
export async function readTypeDocs(files: readonly string[]): Promise<DocsOf> {
  // Loaded here, so that whoever needs no documentation does not wait for a compiler.
  const { default: ts } = await import("typescript");
  const program = ts.createProgram(files, { strict: true, lib: ["lib.es5.d.ts"], types: [], noEmit: true });
  const checker = program.getTypeChecker();

  function docsOf(type: ts.Type, node: ts.TypeNode | undefined): TypeDocs {
    const whole = type.isUnion() ? checker.getNonNullableType(type) : type;
    const named = nameOf(node) ?? interfaceOf(type);
    return {
      name: named?.name,
      description: named && descriptionOf(named),
      field(name) {
        const property = checker.getPropertyOfType(whole, name);
        return property && fieldDocs(property);
      },
      items: () => docsOf(itemType(whole), itemNode(node)),
      values() {
        const value = checker.getIndexTypeOfType(whole, ts.IndexKind.String);
        return value && docsOf(value, undefined);
      },
      members: () => (whole.isUnion() ? membersOf(whole, named) : [docsOf(whole, node)]),
      fits: (schema) => fits(whole, schema),
    };
  }

  function fieldDocs(property: ts.Symbol): FieldDocs {
    const declaration = property.valueDeclaration ?? property.declarations?.[0];
    const node = declaration && ts.isPropertySignature(declaration) ? declaration.type : undefined;
    return {
      description: descriptionOf(property),
      type: () => docsOf(checker.getTypeOfSymbol(property), node),
    };
  }

  /** Members of a union by their own names where it is written as a list of names. */
  function membersOf(union: ts.UnionType, named: ts.Symbol | undefined): readonly TypeDocs[] {
    const declaration = named?.declarations?.find(ts.isTypeAliasDeclaration);
    const nodes = declaration && ts.isUnionTypeNode(declaration.type) ? declaration.type.types : [];
    return union.types.map((member) => {
      const node = nodes.find((each) => checker.getTypeFromTypeNode(each) === member);
      return docsOf(member, node);
    });
  }

  function itemType(type: ts.Type): ts.Type {
    return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  }

  function descriptionOf(symbol: ts.Symbol): string | undefined {
    const own = textOf(symbol);
    const vocabulary = vocabularyOf(symbol);
    const words = vocabulary && textOf(vocabulary);
    return words !== undefined && words.length > (own?.length ?? 0) ? words : own;
  }

  function textOf(symbol: ts.Symbol): string | undefined {
    const text = ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replace(/\{@link (\w+)\}/g, "`$1`")
      .replace(/\s+/g, " ")
      .trim();
    return text === "" ? undefined : text;
  }

  /** The list of words that a type is made from, which tells them one by one. */
  function vocabularyOf(symbol: ts.Symbol): ts.Symbol | undefined {
    const declaration = symbol.declarations?.find(ts.isTypeAliasDeclaration);
    if (declaration === undefined || !ts.isIndexedAccessTypeNode(declaration.type)) return undefined;
    const object = declaration.type.objectType;
    const query = ts.isParenthesizedTypeNode(object) ? object.type : object;
    return ts.isTypeQueryNode(query) ? checker.getSymbolAtLocation(query.exprName) : undefined;
  }

  function nameOf(node: ts.TypeNode | undefined): ts.Symbol | undefined {
    if (node === undefined || !ts.isTypeReferenceNode(node) || node.typeArguments !== undefined) return undefined;
    const symbol = checker.getSymbolAtLocation(node.typeName);
    if (symbol === undefined) return undefined;
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  function interfaceOf(type: ts.Type): ts.Symbol | undefined {
    const symbol: ts.Symbol | undefined = type.symbol;
    const isOurs = symbol?.declarations?.some((each) => !program.isSourceFileDefaultLibrary(each.getSourceFile()));
    return isOurs && symbol.flags & ts.SymbolFlags.Interface ? symbol : undefined;
  }

  function fits(type: ts.Type, schema: JsonSchema): boolean {
    const { properties, items } = schema as { properties?: Readonly<Record<string, JsonSchema>>; items?: unknown };
    if (properties === undefined) {
      if (items !== undefined) return checker.isArrayType(type);
      // Words and numbers are told by the field that they stand in.
      return false;
    }
    const names = checker.getPropertiesOfType(type).map(({ name }) => name);
    if (checker.isArrayType(type) || !(type.flags & ts.TypeFlags.Object)) return false;
    return Object.entries(properties).every(([name, field]) => {
      const property = names.includes(name) ? checker.getPropertyOfType(type, name) : undefined;
      if (property === undefined) return false;
      const word = checker.getTypeOfSymbol(property);
      return !word.isStringLiteral() || wordOf(field) === undefined || wordOf(field) === word.value;
    });
  }

  /** The node of the items of a list. */
  function itemNode(node: ts.TypeNode | undefined): ts.TypeNode | undefined {
    if (node === undefined) return undefined;
    if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return itemNode(node.type);
    return ts.isArrayTypeNode(node) ? unwrapped(node.elementType) : undefined;
  }

  function unwrapped(node: ts.TypeNode): ts.TypeNode {
    return ts.isParenthesizedTypeNode(node) ? unwrapped(node.type) : node;
  }

  return (file, name) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const symbol = module && checker.getExportsOfModule(module).find((each) => each.name === name);
    if (symbol === undefined) throw new Error(`${file} exports no ${name}`);
    const declaration = symbol.declarations?.find(
      (each) => ts.isVariableDeclaration(each) || ts.isTypeAliasDeclaration(each),
    );
    if (declaration === undefined) throw new Error(`${name} of ${file} is neither a constant nor a name of a type`);
    const type = checker.getTypeAtLocation(declaration);
    return { ...docsOf(type, declaration.type), description: descriptionOf(symbol) };
  };
}

/** The one word that a field may hold. */
function wordOf(field: JsonSchema): unknown {
  const words = field["enum"];
  return Array.isArray(words) && words.length === 1 ? words[0] : field["const"];
}
