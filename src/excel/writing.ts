/** All that describes sheets, in one piece: the pane fetches it when it has shown its first result. */
export { describeResults } from '../report/describe-results';
export { blankAssessment } from '../report/template/blank-assessment';
