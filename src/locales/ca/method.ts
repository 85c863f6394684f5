import type { MethodTexts } from '../method-text';

export const method: MethodTexts = {
  rules: {
    rating: 'Cada criteri es valora amb N (assolit del 0 al 15 %), P (més del 15 i fins al 50 %), L (més del 50 i fins al 85 %) o F (més del 85 i fins al 100 %). Un percentatge es classifica tal com està escrit, sense arrodonir-lo mai.',
    'rating-met': 'Un criteri es compleix quan es valora amb L o F. «Complir» vol dir complir o superar: un municipi que ja ha deixat enrere les proves pilot compleix els criteris sobre proves pilot.',
    blank: "Una cel·la en blanc no és una N. Compta com a sense valorar i converteix el resultat en un interval, en comptes d'abaixar-lo sense avisar.",
    'not-applicable': "Un criteri marcat amb N/A, amb el seu motiu, queda fora del nivell i de l'índex. Un nivell que té tots els criteris N/A no s'assoleix: N/A no fa pujar mai cap municipi. Si més del 20 % dels criteris d'una dimensió són N/A, o ho és un nivell sencer, el resultat es marca com a no comparable.",
    level: "Un nivell s'assoleix quan se'n compleixen tots els criteris aplicables. El nivell d'una dimensió és el més alt fins al qual s'assoleixen tots els nivells. Les mitjanes no decideixen mai cap nivell: un criteri que no es compleix no pot quedar amagat darrere dels altres.",
    'level-zero': 'El text SmartCAT té cinc nivells. Un municipi que no encaixa en cap és al nivell 0, «No iniciat».',
    strict: "Amb la lectura estricta, un nivell només s'assoleix amb L si tots els nivells inferiors s'assoleixen amb F.",
    interval: "El nivell que es mostra resulta de comptar totes les cel·les en blanc com a N. L'extrem superior les compta com a F. Mentre l'un i l'altre no coincideixen, el resultat és provisional.",
    overall: 'El nivell global és el més baix de les tres dimensions i es mostra al costat de totes tres.',
    'results-as-outcome': "Si es demana, els resultats es consideren a part: aleshores el nivell global és el més baix de gestió i estat. L'índex, els objectius i les bretxes continuen incloent les tres dimensions.",
    index: "L'índex, de 0 a 5, compta N, P, L i F com a 0, 1/3, 2/3 i 1, fa la mitjana ponderada de cada nivell i suma els nivells. Serveix per a tendències, desempats i gràfics, mai per decidir un nivell.",
    target: "Si no se'n tria un altre, l'objectiu de cada dimensió és un nivell per sobre del nivell global, com a màxim 5 i mai per sota del nivell que la dimensió ja té; és 1 quan no hi ha res avaluat. El percentatge de l'objectiu és 1 menys els nivells que falten dividits pels nivells de l'objectiu.",
    gap: "Una bretxa és un criteri aplicable, fins al nivell objectiu, valorat per sota de L (per sota de F amb la lectura estricta, en els nivells inferiors a l'objectiu). Una cel·la en blanc compta com a N i es mostra com a «Sense valorar».",
    priority: "Les bretxes s'ordenen en tres grups: les que bloquegen el nivell global, les que bloquegen el nivell següent d'una altra dimensió i la resta. Dins de cada grup, de més a menys: graons que falten × pes × impacte / esforç.",
    competency: "Són proposta nostra la capacitat que cada nivell de maduresa exigeix en cada competència i el nivell a partir del qual es demanen assignació, recursos i aprovació. Una cel·la en blanc vol dir sense dades, no insuficient.",
    'small-council': "En un ajuntament de menys de 5.000 habitants que compta amb un ens supramunicipal, l'assignació, l'aprovació i els recursos es donen per complerts en les competències que solen prestar aquests ens; la capacitat es valora igualment.",
    'enabling-gap': 'Una competència insuficient no abaixa mai cap nivell. Avisa que el nivell pot no durar.',
    fingerprint: "L'empremta és un resum SHA-256 de totes les valoracions, competències i paràmetres de què depenen els nivells, els índexs i les bretxes. Les mateixes respostes donen la mateixa empremta, sigui quina sigui la disposició o l'idioma del full.",
  },
  origins: {
    smartcat: 'SmartCAT',
    u4ssc: 'U4SSC',
    'iso-33020': 'ISO/IEC 33020',
    c2m2: 'Disseny propi, a partir de C2M2',
    samm: "Disseny propi, a partir d'OWASP SAMM",
    'our-design': 'Disseny propi',
  },
};
