import type { Language } from '../../model/language';
import type { MaturityModel } from '../../model/maturity-model';
import type { DropdownList } from './lists';

/** What the parts of a blank assessment are made from. */
export interface AssessmentForm {
  readonly model: MaturityModel;
  readonly language: Language;
  readonly city: string | null;
  readonly lists: readonly DropdownList[];
  /** Name of the sheet that holds them. */
  readonly listsSheet: string;
}
