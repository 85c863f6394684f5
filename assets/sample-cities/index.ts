import { castelletDeBoira } from './castellet-de-boira';
import { puertoAlmendro } from './puerto-almendro';
import { riudelluna } from './riudelluna';
import { rocaTrencada } from './roca-trencada';
import type { SampleCity } from './sample-city';
import { vallmoreda } from './vallmoreda';
import { vilaserena } from './vilaserena';

/** The cities of `assets/samples`. All of them are fictional, and no municipality has their codes. */
export const SAMPLE_CITIES: readonly SampleCity[] = [vilaserena, puertoAlmendro, riudelluna, vallmoreda, castelletDeBoira, rocaTrencada];
