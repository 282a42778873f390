import type { Measured } from './measured';
import type { Draft } from './table-wording';

/** What is measured of the way to the recipients: one row per number of steps, recipient, stakeholder, tie or dependence. */
export function recipientTables({ toRecipients = {}, stakeholders }: Measured): Draft[] {
  const {
    reach = [],
    voice = [],
    ringDistance,
    skippingTies = [],
    dependency = [],
    gates = [],
    dominators = [],
    routes = [],
  } = toRecipients;
  const place = new Map(stakeholders.map((id, i) => [id, i]));
  return [
    {
      id: 'reach',
      header: ['way', 'steps', 'stakeholders', 'share', 'groups', 'missing', 'hill0', 'hill1', 'hill2', 'hillInfinity'],
      rows: reach.map(({ way, steps, stakeholders: count, share, groups, missing, ...hill }) => [
        ...[way, steps, count, share, groups, missing, hill.hill0, hill.hill1, hill.hill2, hill.hillInfinity],
      ]),
    },
    {
      id: 'voice',
      header: ['id', 'tiesIn', 'tiesOut', 'strengthIn', 'strengthOut', 'returned', 'inCircle'],
      rows: voice.map(({ id, tiesIn, tiesOut, strengthIn, strengthOut, returned, inCircle }) => [
        ...[id, tiesIn, tiesOut, strengthIn, strengthOut, returned, inCircle],
      ]),
    },
    {
      id: 'ringDistances',
      header: ['id', 'ring', 'ringNumber', 'distance', 'apart'],
      rows: (ringDistance?.rows ?? []).map(({ id, ring, number, distance }) => [
        ...[id, ring, number, distance, distance - number],
      ]),
    },
    {
      id: 'skippingTies',
      header: ['source', 'target', 'fromRing', 'toRing', 'ringsSkipped'],
      rows: skippingTies.map(({ source, target, from, to, skipped }) => [source, target, from, to, skipped]),
    },
    {
      id: 'dependency',
      header: ['id', 'group', 'dependants', 'share'],
      rows: dependency.map(({ id, group, dependency: others, share }) => [id, group, others, share]),
    },
    {
      id: 'gates',
      header: ['id', 'loses', 'next'],
      rows: [...gates]
        .sort((a, b) => (place.get(a.gatekeeper) ?? 0) - (place.get(b.gatekeeper) ?? 0))
        .map(({ gatekeeper, loses, next }) => [gatekeeper, loses, next]),
    },
    {
      id: 'dominators',
      header: ['id', 'dominator'],
      rows: dominators.map(({ id, dominator }) => [id, dominator]),
    },
    {
      id: 'routes',
      header: ['id', 'routes', 'tieRoutes', 'capacity'],
      rows: routes.map(({ id, routes: ways, tieRoutes, capacity }) => [id, ways, tieRoutes, capacity]),
    },
  ];
}
