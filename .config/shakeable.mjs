// Makes the built ES modules what package.json says they are, free of side effects, in a way that bundlers can see: what a file works
// out while it is loaded (a table, a schema, a list made of lists) is marked as work that nobody misses who does not use it. Without
// that, `import { degree } from 'playermap/measures'` would carry the words and schemas of everything that shares a file with it. Imports
// of a file for nothing are taken out: they would only load it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const dist = new URL('../dist/', import.meta.url);
const PLAIN = new Set([
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.TrueKeyword,
]);

/** Whether bundlers see without help that nothing happens when this is worked out. */
function isPlain(node) {
  if (PLAIN.has(node.kind)) return true;
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isPrefixUnaryExpression(node)) return isPlain(node.operand);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) =>
        !ts.isComputedPropertyName(property.name ?? node) &&
        (ts.isMethodDeclaration(property) ||
          ts.isShorthandPropertyAssignment(property) ||
          (ts.isPropertyAssignment(property) && isPlain(property.initializer))),
    );
  }
  return false;
}

/** Statements of a file that do something when it is loaded, whatever is used of it. */
const acts = (statement) =>
  !(
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isVariableStatement(statement)
  );

function shakeable(name, code) {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const acting = file.statements.filter(acts);
  if (acting.length > 0) {
    throw new Error(`dist/${name} does something when it is loaded: ${acting[0].getText().slice(0, 200)}`);
  }
  const edits = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer))
    .filter((initializer) => initializer && !ts.isClassExpression(initializer) && !isPlain(initializer));
  const bare = file.statements.filter(
    (statement) =>
      ts.isImportDeclaration(statement) && !statement.importClause && statement.moduleSpecifier.text.startsWith('./'),
  );
  return [...bare, ...edits]
    .sort((a, b) => a.pos - b.pos)
    .reduceRight((text, node) => {
      const marked = ts.isImportDeclaration(node) ? '' : `/* @__PURE__ */ (() => (${node.getText()}))()`;
      return text.slice(0, node.getStart()) + marked + text.slice(node.end);
    }, code);
}

// the doors of tsup.config.ts's APART
rmSync(new URL('apart', dist), { recursive: true, force: true });
for (const name of readdirSync(dist).filter((file) => file.endsWith('.js') && file !== 'cli.js')) {
  const code = readFileSync(new URL(name, dist), 'utf8');
  writeFileSync(new URL(name, dist), shakeable(name, code));
}
