export type { Account, AccountTable } from './account';
export type { Audit } from './convening/audit';
export { conveneAudit } from './convening/audit';
export {
  CONVENE_METHODS,
  type Convened,
  type ConveneMethod,
  type ConveneOptions,
  convene,
  type NotConvened,
} from './convening/convene';
export { type Candidate, type Pool, readPool } from './convening/pool';
export { type Quota, readQuotas } from './convening/quotas';
export {
  CO_PARTICIPATION,
  type CoParticipationOptions,
  coParticipation,
} from './processes/co-participation';
export type { ComingBack } from './processes/coming-back';
export { OUTPUT_KINDS, type OutputKind, outputOf, type ProcessOutput } from './processes/outputs';
export type { Kept, Persistence } from './processes/persistence';
export { type Processes, type ProcessesOptions, type ProcessReport, processesReport } from './processes/processes';
export { processesAccount } from './processes/processes-account';
export type { KeyLine } from './processes/representation';
export { ROLE_KINDS, type RoleKind, roleKind } from './processes/roles';
export type { SectorTrend, YearSpan } from './processes/sector-trends';
export type { Overlap, TwoMode } from './processes/two-mode';
export type { Known, Running } from './processes/when';
export type { LowerBound } from './rooms/lower-bound';
export type { Absence, Meeting } from './rooms/meeting';
export { readMeetings } from './rooms/read-meetings';
export { type Room, type RoomsOptions, type Timetable, workRooms } from './rooms/rooms';
export { roomsAccount } from './rooms/rooms-account';
export type { Excess } from './rooms/schedule';
export type { Concentration, Spread } from './strategy/concentration';
export type { FundingTie, MechanismPart, Term } from './strategy/funding';
export type { GoalGap, GoalReport, SdgPart, SectorPart, SectorStand } from './strategy/goals';
export { LEAST_ANSWERS, type PublicTrust, publicTrust } from './strategy/public-trust';
export { type Strategy, type StrategyOptions, strategy } from './strategy/strategy';
export { type StrategyAccountOptions, strategyAccount } from './strategy/strategy-account';
export type { Asymmetry, SectorTrust, Trust, TrustMean } from './strategy/trust';
export { TRUST_PRESETS, type TrustAnswer, type TrustItem } from './strategy/trust-answers';
export type { TrustWay } from './strategy/trust-ways';
export type { ClauseBudget, CurrencyBudget, DecisionBudget } from './uptake/budgets';
export type { UptakeCounts } from './uptake/counts';
export type { MeetingReason, NeededMeeting, OneSided } from './uptake/needed-meetings';
export type { UptakePair } from './uptake/pairs';
export type { Side, SideOptions } from './uptake/sides';
export type { UptakeState } from './uptake/states';
export { type Uptake, type UptakeOf, type UptakeOptions, uptake } from './uptake/uptake';
export { uptakeAccount } from './uptake/uptake-account';
