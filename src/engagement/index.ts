export type { Tidy, TidyRow } from '../text/tidy';
export type { Account, AccountTable } from './account';
export { alignedTo } from './compare/aligned';
export { cohenKappa, type KappaAgreement } from './compare/cohen-kappa';
export {
  COMPARED_INDICES,
  COMPARED_MEASURES,
  type CompareOptions,
  type Comparison,
  compareEcosystems,
} from './compare/compare-ecosystems';
export { comparisonAccount } from './compare/comparison-account';
export { COMPARED_AS, type ComparedAs, type ComparisonOptions } from './compare/comparison-voice';
export type { Composition, GroupPart, MixingDifference } from './compare/composition';
export type { DifferenceChance, IndexDifference } from './compare/index-differences';
export {
  JUDGED_NUMBERS,
  type JudgedField,
  type JudgedNumber,
  type JudgementAgreement,
  type JudgementDifference,
  type Judgements,
} from './compare/judgement-differences';
export type { Likeness } from './compare/likeness';
export {
  MATCHES,
  type MatchBy,
  type MatchedPlayer,
  type Matching,
  type MatchingOptions,
  matchPlayers,
} from './compare/matching';
export type { SameProposal } from './compare/near-names';
export { PLAYER_FIELDS, type PlayerChange, type PlayerField } from './compare/player-changes';
export type { WayToRecipients } from './compare/recipients-reached';
export type { MeasureDifferences, ScoreDifference } from './compare/score-differences';
export {
  TIE_ASPECTS,
  type TieAspect,
  type TieCounts,
  type TieDifference,
  type TieDifferenceKind,
  type TieState,
} from './compare/tie-differences';
export { conveneAudit } from './convening/audit';
export { type Convened, convene } from './convening/convene';
export { type DrawnPanel, drawPanel } from './convening/draw-panel';
export { poolOf } from './convening/ecosystem-pool';
export { type Lottery, type LotteryKind, type NotConvened, planLottery } from './convening/lottery';
export { CONVENE_METHODS, type ConveneMethod, type ConveneOptions, type LotteryOptions } from './convening/options';
export { type Candidate, type Pool, readPool } from './convening/pool';
export { type Quota, readQuotas } from './convening/quotas';
export type { BadFilter } from './members';
export type { BlindSpot, BlindSpotCode } from './missing/blind-spot';
export { type Convenor, convenors } from './missing/convenors';
export { type RecipientHeard, recipientsHeard } from './missing/heard';
export { localMediation, type Mediation, type MediationOptions } from './missing/mediation';
export { type MissingSuggested, missingAccount } from './missing/missing-account';
export { type OperatorAsPartner, operatorsAsPartners } from './missing/operators';
export type { Place } from './missing/presence';
export { type RepresentationCheck, representationChecks } from './missing/representation';
export { blindSpotSentence } from './missing/sentences';
export { type VetoPlayer, vetoPlayers } from './missing/veto-players';
export { type MissingOptions, type WhoIsMissing, whoIsMissing } from './missing/who-is-missing';
export { type Matches, type MatchOptions, matchNeeds, type NeedMatch, type OfferMatch } from './partners/matches';
export { type PartnersFound, partnersAccount } from './partners/partners-account';
export { type Partner, type PartnerQuery, partners, type SubjectField } from './partners/registry';
export type { Relation } from './partners/relations';
export { sameTopicNoTie, type Unlinked } from './partners/same-topic';
export type { SubjectMatch } from './partners/terms';
export { type Transition, type Transitions, transitions } from './partners/transitions';
export type { AudienceTold, MapFacts } from './plan/audience-traits';
export type { Gantt, GanttSpan, GanttStep } from './plan/gantt';
export { ganttOf } from './plan/gantt';
export { type Handover, type Journey, type JourneyStep, recipientJourney } from './plan/journey';
export { PLAN_LACKS, type PlanLack, type PlanLackCode } from './plan/lack';
export { explanatoryLetter, type Letter } from './plan/letter';
export type {
  GroupSize,
  Level as ParticipationLevel,
  Method,
  Need,
  Origin,
  Sourced,
  Stage,
  Yield,
} from './plan/method';
export { type Form, forms, methodById, methods } from './plan/methods';
export { type PlanOptions, participationPlan, planFor } from './plan/plan';
export { type Planned, planAccount } from './plan/plan-account';
export type { AudiencePlan, EngagementPlan, ParticipationPlan, PlannedMethod } from './plan/plan-data';
export { planWithoutPrivate } from './plan/privacy';
export { type RankedMethod, rankMethods } from './plan/rank';
export type { Reason, ReasonCode } from './plan/reason';
export {
  methodName,
  planLackSentence,
  reasonSentence,
} from './plan/sentences';
export type { Aim, Circumstance, Trait } from './plan/traits';
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
export { type ConditionEntry, profileConditions, type Question } from './profile/condition';
export type { Evidence } from './profile/evidence';
export { KINDS, type KindAspect, type KindReason, type ProcessKind } from './profile/kinds';
export { profileWithoutPrivate } from './profile/privacy';
export {
  type ConditionFound,
  type ProblemProfile,
  problemProfile,
  type QuestionFound,
  type Verdict,
} from './profile/profile';
export { type ConditionWords, conditionWords, type KindWords, kindWords, verdictSentences } from './profile/sentences';
export type { LowerBound } from './rooms/lower-bound';
export type { Absence, Meeting } from './rooms/meeting';
export { readMeetings } from './rooms/read-meetings';
export { type Room, type RoomsOptions, type Timetable, workRooms } from './rooms/rooms';
export { roomsAccount } from './rooms/rooms-account';
export type { Excess } from './rooms/schedule';
export { type MetPair, type Seating, type SeatingOptions, seat } from './seating/seat';
export { seatingRecord } from './seating/seating-record';
export type { Concentration, Spread } from './strategy/concentration';
export type { FundingTie, MechanismPart, Term } from './strategy/funding';
export type { GoalGap, GoalReport, SdgPart, SectorPart, SectorStand } from './strategy/goals';
export { LEAST_ANSWERS, type PublicTrust, publicTrust } from './strategy/public-trust';
export { type Strategy, type StrategyOptions, strategy } from './strategy/strategy';
export { type StrategyAccountOptions, strategyAccount } from './strategy/strategy-account';
export type { Asymmetry, SectorTrust, Trust, TrustMean } from './strategy/trust';
export { TRUST_PRESETS, type TrustAnswer, type TrustItem } from './strategy/trust-answers';
export type { TrustWay } from './strategy/trust-ways';
export type { CandidateOptions } from './suggest/candidates';
export {
  type SuggestedInvitation,
  type SuggestedInvitations,
  type SuggestInvitationsOptions,
  suggestInvitations,
} from './suggest/suggest-invitations';
export {
  type SuggestedTie,
  type SuggestedTies,
  type SuggestTiesOptions,
  suggestTies,
  TIE_AIMS,
  type TieAim,
} from './suggest/suggest-ties';
export type { ClauseBudget, CurrencyBudget, DecisionBudget } from './uptake/budgets';
export type { UptakeCounts } from './uptake/counts';
export type { MeetingReason, NeededMeeting, OneSided } from './uptake/needed-meetings';
export type { UptakePair } from './uptake/pairs';
export type { Side, SideOptions } from './uptake/sides';
export type { UptakeState } from './uptake/states';
export { type Uptake, type UptakeOf, type UptakeOptions, uptake } from './uptake/uptake';
export { uptakeAccount } from './uptake/uptake-account';
