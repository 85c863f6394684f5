import type { MethodTexts } from '../method-text';

export const method: MethodTexts = {
  rules: {
    rating: 'Each criterion is rated N (0 to 15 % achieved), P (over 15 to 50 %), L (over 50 to 85 %) or F (over 85 to 100 %). A percentage is banded as it is written, never rounded.',
    'rating-met': 'A criterion is met when it is rated L or F. "Met" means met or surpassed: a city that has left pilots behind has met the criteria about pilots.',
    blank: 'A blank is not an N. It is counted as not rated and makes the result an interval instead of lowering it in silence.',
    'not-applicable': 'A criterion marked N/A, with its reason, is left out of the level and of the index. A level whose criteria are all N/A is not held: N/A never lets a city climb. Above 20 % N/A in a dimension, or with a whole level N/A, the result is marked not comparable.',
    level: 'A level is held when every applicable criterion of it is met. The level of a dimension is the highest one up to which all levels are held. Averages never decide a level: the others cannot make up for one criterion that is not met.',
    'level-zero': 'The SmartCAT text has five levels. A city that fits none of them is at level 0, not started.',
    strict: 'With the strict reading a level is reached at L only when all levels below it are reached at F.',
    interval: 'The level shown is the one with every blank taken as N. The upper end takes every blank as F. While the two differ the result is provisional.',
    overall: 'The overall level is the lowest of the three dimensions, shown beside the three.',
    'results-as-outcome': 'On request the results are taken as an outcome: the overall level is then the lower of management and state. Index, targets and gaps stay over all three.',
    index: 'The index from 0 to 5 counts N, P, L and F as 0, 1/3, 2/3 and 1, averages each level by weight and adds the levels up. It serves trends, ties and charts, never a level.',
    target: 'Unless set otherwise, the target of each dimension is one level above the overall level, at most 5 and never below its own; 1 when nothing is assessed. The way to the target is the share of the target levels that are not missing.',
    gap: 'A gap is an applicable criterion, up to the target level, that is rated below L (below F under the strict reading, for levels under the target). A blank counts as N and is shown as not rated.',
    priority: 'Gaps stand in three tiers: those that block the overall level, those that block the next level of another dimension, and the rest. Within a tier, the highest first: steps missing × weight × impact / effort.',
    competency: 'Which capability each maturity level needs of each competency, and from which level an assignment, resources and an approval are asked for, is our own proposal. A blank is unknown, not short.',
    'small-council': 'In a council of fewer than 5,000 inhabitants that relies on a supramunicipal body, assignment, approval and resources count as met for the competencies such bodies usually provide; the capability is still judged.',
    'enabling-gap': 'A competency that falls short never lowers a level. It warns that the level may not last.',
    fingerprint: 'The fingerprint is a SHA-256 sum over every rating, competency and setting that levels, indexes and gaps depend on. The same answers give the same fingerprint, whatever the layout or the language of the sheet.',
  },
  origins: {
    smartcat: 'SmartCAT',
    u4ssc: 'U4SSC',
    'iso-33020': 'ISO/IEC 33020',
    c2m2: 'Our design, after C2M2',
    samm: 'Our design, after OWASP SAMM',
    'our-design': 'Our design',
  },
};
