/** Order of two texts by UTF-16 code unit: the same in every country and on every engine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Greatest score first, missing scores last, equal scores by id. */
export function byScoreThenId(
  a: readonly [id: string, score: number | null],
  b: readonly [id: string, score: number | null],
): number {
  const [idA, scoreA] = a;
  const [idB, scoreB] = b;
  if (scoreA === scoreB) return byText(idA, idB);
  if (scoreA === null) return 1;
  if (scoreB === null) return -1;
  return scoreB - scoreA || byText(idA, idB);
}
