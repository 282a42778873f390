export type { Audit } from './convening/audit';
export { conveneAudit } from './convening/audit';
export { type Convened, convene } from './convening/convene';
export { type DrawnPanel, drawPanel } from './convening/draw-panel';
export { type Lottery, type LotteryKind, type NotConvened, planLottery } from './convening/lottery';
export { CONVENE_METHODS, type ConveneMethod, type ConveneOptions, type LotteryOptions } from './convening/options';
export { type Candidate, type Pool, readPool } from './convening/pool';
export { type Quota, readQuotas } from './convening/quotas';
