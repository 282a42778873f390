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
