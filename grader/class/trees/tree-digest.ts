import { createHash } from 'node:crypto';
import { ts } from 'ts-morph';

/**
 * A digest of a function and of what it uses of its file. It stays the same if names of the file's own, layout, comments,
 * types, brackets that change nothing, `const` and `let`, or the rest of the file are other ones.
 *
 * @param text of a file; it is parsed and nothing else
 * @returns null if there is no such function at the top of the file, or if it is nested too deeply to be somebody's
 *   own work
 */
export function treeDigest(text: string, name: string): string | null {
  if (text.length > LONGEST) {
    return null;
  }
  try {
    const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ESNext, true);
    const tree = new Tree(declarationsOf(file), importsOf(file)).of(name);
    return tree === null ? null : createHash('sha256').update(tree).digest('hex').slice(0, DIGITS);
  } catch (fault) {
    // Too deep for the parser, so much deeper than `DEEPEST`: on every machine.
    if (fault instanceof RangeError) {
      return null;
    }
    throw fault;
  }
}

/** Characters. */
const LONGEST = 50_000;
const DEEPEST = 200;
/** Of a hexadecimal digest. */
const DIGITS = 16;

/** By name, what is declared at the top of a file. */
function declarationsOf(file: ts.SourceFile): ReadonlyMap<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        namesIn(declaration.name).forEach((name) => void found.set(name, declaration));
      }
    } else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) {
      found.set(statement.name.text, statement);
    }
  }
  return found;
}

/** By the name that it has in the file, what is imported under which name. */
function importsOf(file: ts.SourceFile): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const statement of file.statements) {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (bindings !== undefined && ts.isNamedImports(bindings)) {
      for (const { name, propertyName } of bindings.elements) {
        found.set(name.text, (propertyName ?? name).text);
      }
    }
  }
  return found;
}

function namesIn(name: ts.BindingName): readonly string[] {
  return ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

class Tree {
  readonly #top: ReadonlyMap<string, ts.Node>;
  readonly #imports: ReadonlyMap<string, string>;
  /** Of the names that the file declares, the numbers that they get where they first stand. */
  readonly #numbers = new Map<string, number>();
  readonly #own = new Set<string>();
  /** What is still to be written: the function, then what it uses. */
  readonly #waiting: ts.Node[] = [];
  readonly #parts: string[] = [];

  constructor(top: ReadonlyMap<string, ts.Node>, imports: ReadonlyMap<string, string>) {
    this.#top = top;
    this.#imports = imports;
    [...top.keys()].forEach((name) => void this.#own.add(name));
  }

  of(name: string): string | null {
    const start = this.#top.get(name);
    if (start === undefined) {
      return null;
    }
    this.#numberOf(name);
    const written = new Set<ts.Node>();
    for (let node: ts.Node | undefined = start; node !== undefined; node = this.#waiting.shift()) {
      if (!written.has(node)) {
        written.add(node);
        this.#collect(node, 0);
        this.#write(node, 0);
      }
    }
    return this.#parts.join(' ');
  }

  /** The names that a node declares, wherever in it. */
  #collect(node: ts.Node, depth: number): void {
    refuse(depth);
    if (
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isFunctionExpression(node) ||
      ts.isClassDeclaration(node)
    ) {
      if (node.name !== undefined && ts.isIdentifier(node.name)) {
        this.#own.add(node.name.text);
      }
    }
    ts.forEachChild(node, (child) => this.#collect(child, depth + 1));
  }

  #write(node: ts.Node, depth: number): void {
    refuse(depth);
    const inner = withoutWrapping(node);
    if (ts.isTypeNode(inner) || isDropped(inner)) {
      return;
    }
    if (ts.isIdentifier(inner)) {
      this.#parts.push(this.#nameOf(inner.text));
      return;
    }
    const text = literalIn(inner);
    const isShort = ts.isShorthandPropertyAssignment(inner);
    this.#parts.push(
      `(${isShort ? ts.SyntaxKind.PropertyAssignment : inner.kind}`,
      ...(text === null ? [] : [JSON.stringify(text)]),
    );
    if (isShort) {
      this.#parts.push(`.${inner.name.text}`, this.#nameOf(inner.name.text));
    } else {
      const field = fieldOf(inner);
      if (isFieldByItsName(inner)) {
        this.#parts.push(`.${inner.name.text}`);
      }
      ts.forEachChild(inner, (child) => {
        if (child === field && ts.isIdentifier(child)) {
          this.#parts.push(`.${child.text}`);
        } else {
          this.#write(child, depth + 1);
        }
      });
    }
    this.#parts.push(')');
  }

  #nameOf(name: string): string {
    return this.#own.has(name) ? `$${this.#numberOf(name)}` : (this.#imports.get(name) ?? name);
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) {
      return known;
    }
    const declared = this.#top.get(name);
    if (declared !== undefined) {
      this.#waiting.push(declared);
    }
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }
}

function refuse(depth: number): void {
  if (depth > DEEPEST) {
    throw new RangeError('Too deep.');
  }
}

/** What stands in brackets, in a block alone, or before `as`, without them. */
function withoutWrapping(node: ts.Node): ts.Node {
  let inner = node;
  for (;;) {
    if (
      ts.isParenthesizedExpression(inner) ||
      ts.isAsExpression(inner) ||
      ts.isSatisfiesExpression(inner) ||
      ts.isNonNullExpression(inner) ||
      ts.isTypeAssertionExpression(inner)
    ) {
      inner = inner.expression;
    } else if (ts.isBlock(inner) && inner.statements.length === 1) {
      inner = inner.statements[0] as ts.Node;
    } else if (ts.isComputedPropertyName(inner)) {
      inner = inner.expression;
    } else {
      return inner;
    }
  }
}

function isDropped(node: ts.Node): boolean {
  return (
    ts.isEmptyStatement(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    DROPPED.has(node.kind)
  );
}

const DROPPED: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ExportKeyword,
  ts.SyntaxKind.DefaultKeyword,
  ts.SyntaxKind.ReadonlyKeyword,
  ts.SyntaxKind.EqualsGreaterThanToken,
]);

/** The name of a field, which means the same whatever the file calls its own. */
function fieldOf(node: ts.Node): ts.Node | undefined {
  return ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)
    ? node.name
    : ts.isBindingElement(node)
      ? (node.propertyName ?? undefined)
      : undefined;
}

/** `weights` in `const { weights } = params`. */
function isFieldByItsName(node: ts.Node): node is ts.BindingElement & { readonly name: ts.Identifier } {
  return (
    ts.isBindingElement(node) &&
    ts.isObjectBindingPattern(node.parent ?? node) &&
    node.propertyName === undefined &&
    node.dotDotDotToken === undefined &&
    ts.isIdentifier(node.name)
  );
}

function literalIn(node: ts.Node): string | null {
  if (ts.isNumericLiteral(node)) {
    return String(Number(node.text));
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    return String(node.operator);
  }
  return ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) ? node.text : null;
}
