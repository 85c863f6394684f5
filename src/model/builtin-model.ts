import data from './data/smartcat-u4ssc.json';
import type { MaturityModel } from './maturity-model';

/** The model that the product ships: SmartCAT maturity levels, U4SSC competencies. Its test loads it as any other model file. */
export function builtinModel(): MaturityModel {
  return data as unknown as MaturityModel;
}
