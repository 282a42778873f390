import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** An option of a public function of playermap/measures, as its type has it. */
export interface PublicOption {
  readonly name: string;
  readonly option: string;
  /** The words that it may be; empty where it is no choice of words. */
  readonly words: readonly string[];
  readonly type: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every option of every public function of playermap/measures, read from the types. */
export function publicOptions(): readonly PublicOption[] {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram([`${ROOT}src/measures/index.ts`], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(`${ROOT}src/measures/index.ts`) as ts.SourceFile;
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol);
  return exported.flatMap((symbol) => {
    const type = checker.getTypeOfSymbol(symbol);
    const last = type.getCallSignatures()[0]?.parameters.at(-1);
    // a parameter that is taken apart has no name of its own
    if (!last || !/(options$|^__)/i.test(last.name)) return [];
    return checker
      .getNonNullableType(checker.getTypeOfSymbol(last))
      .getProperties()
      .map((property) => {
        const own = checker.getNonNullableType(checker.getTypeOfSymbol(property));
        const parts = own.isUnion() ? own.types : [own];
        const words = parts.every((part) => part.isStringLiteral())
          ? parts.map((part) => (part as ts.StringLiteralType).value)
          : [];
        return { name: symbol.name, option: property.name, words: [...words].sort(), type: checker.typeToString(own) };
      });
  });
}
