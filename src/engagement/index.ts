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
export type { BlindSpot, BlindSpotCode } from './missing/blind-spot';
export { type Convenor, convenors } from './missing/convenors';
export { type RecipientHeard, recipientsHeard } from './missing/heard';
export { localMediation, type Mediation, type MediationOptions } from './missing/mediation';
export { type OperatorAsPartner, operatorsAsPartners } from './missing/operators';
export type { Place } from './missing/presence';
export { type RepresentationCheck, representationChecks } from './missing/representation';
export { blindSpotSentence } from './missing/sentences';
export { type VetoPlayer, vetoPlayers } from './missing/veto-players';
export { type MissingOptions, type WhoIsMissing, whoIsMissing } from './missing/who-is-missing';
export { type Matches, type MatchOptions, matchNeeds, type NeedMatch, type OfferMatch } from './partners/matches';
export { type Partner, type PartnerQuery, partners } from './partners/registry';
export type { Relation } from './partners/relations';
export { sameTopicNoTie, type Unlinked } from './partners/same-topic';
export type { SubjectMatch } from './partners/terms';
export { type Transition, type Transitions, transitions } from './partners/transitions';
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
