// Means and variances of brokerage counts where every tie is there with probability d, independently of the others.
// Gould and Fernandez 1989, in the form in which sna::brokerage has them; sums over sectors are written with power sums.

/** Mean and variance of each of the five roles, then of the total. */
export interface Chance {
  readonly mean: readonly number[];
  readonly variance: readonly number[];
}

/** What chance gives one stakeholder of a group of `size` among `n`, groups having the sizes `counts`. */
export function chanceOfOne(counts: readonly number[], size: number, density: number): Chance {
  const n = sum(counts, (x) => x);
  const others = n - size;
  const squares = sum(counts, (x) => x * x) - size * size;
  const cubes = sum(counts, cube) - size * size * size;
  const open = density * density * (1 - density);
  const shared = cube(density * (1 - density));
  const places = [
    (size - 1) * (size - 2),
    squares - others,
    others * (size - 1),
    others * (size - 1),
    others * others - squares,
    (n - 1) * (n - 2),
  ];
  const half = (size - 1) * others * (others - 1) + others * (size - 1) * (size - 2);
  // pairs of places that share a tie, in both orders
  const pairs = [
    2 * (size - 1) * (size - 2) * (size - 3),
    2 * (cubes - 3 * squares + 2 * others),
    half,
    half,
    2 * ((others * others - others) * others - (2 * others - 1) * squares + cubes),
    2 * (n - 1) * (n - 2) * (n - 3),
  ];
  return {
    mean: places.map((count) => count * open),
    variance: places.map((count, role) => count * open * (1 - open) + (pairs[role] as number) * shared),
  };
}

/** What chance gives all stakeholders together. */
export function chanceOfAll(counts: readonly number[], density: number): Chance {
  const n = sum(counts, (x) => x);
  const squares = sum(counts, (x) => x * x);
  const cubes = sum(counts, cube);
  const fourths = sum(counts, (x) => x * x * x * x);
  const open = density * density * (1 - density);
  const a = cube(density * (1 - density));
  const b = cube(density) * density * (1 - density) * (1 - density);
  const c = cube(density) * density * density * (1 - density);
  const inside = (x: number) => x * (x - 1) * (x - 2);
  const across = sum(counts, (x) => x * (n - x) * (x - 1));
  // ordered triples of stakeholders of three groups; the same, each weighted by the size of one of the groups
  const triples = cube(n) - 3 * n * squares + 2 * cubes;
  const weighted = n * n * squares - 2 * n * cubes - squares * squares + 2 * fourths;
  const places = [sum(counts, inside), across, across, across, triples, inside(n)];
  const within = (x: number) => inside(x) * ((4 * x - 10) * a - 4 * (x - 3) * b + (x - 3) * c);
  const oneSide = sum(counts, (x) => x * (n - x) * (x - 1) * ((n - 3) * a + (x - 2) * c));
  const covariance = [
    sum(counts, within),
    sum(counts, (x) => x * (x - 1) * (((2 * x - 6) * (n - x) + 2 * (squares - x * x)) * a + (n - x - 1) * (n - x) * c)),
    oneSide,
    oneSide,
    ((4 * n - 2) * triples - 8 * weighted) * (a - b) + ((n - 1) * triples - 2 * weighted) * c,
    within(n),
  ];
  return {
    mean: places.map((count) => count * open),
    variance: places.map((count, role) => count * open * (1 - open) + (covariance[role] as number)),
  };
}

const cube = (x: number): number => x * x * x;

function sum(values: readonly number[], of: (value: number) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
