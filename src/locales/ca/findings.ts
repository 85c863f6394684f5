import type { FindingTexts } from '../finding-text';

export const findings: FindingTexts = {
  'unreadable-rating': ({ seen }) => [`«${seen}» no és una valoració.`, 'Escriviu N, P, L, F, N/A o un percentatge, com ara 70 %.'],
  'ambiguous-rating-number': ({ seen }) => [`«${seen}» es pot entendre de més d'una manera i no s'ha comptat com a valoració.`, 'Escriviu un percentatge amb el signe, com ara 70 %, o una lletra.'],
  'rating-out-of-range': ({ seen }) => [`«${seen}» no és entre el 0 % i el 100 %.`, 'Escriviu un percentatge del 0 % al 100 %, o una lletra.'],
  'error-cell': ({ seen }) => [`La cel·la conté l'error ${seen}.`, 'Corregiu la fórmula o escriviu el valor.'],
  'formula-not-calculated': () => ["La cel·la conté una fórmula que no s'ha calculat mai.", "Obriu el llibre amb l'Excel o el LibreOffice, deseu-lo i torneu-lo a puntuar."],
  'different-ratings': ({ ids, otherCell }) => [`${ids} té dues valoracions diferents, aquí i a ${otherCell}, i no se n'ha comptat cap.`, 'Deixeu-ne només una.'],
  'rating-from-formula': ({ ids, count }) => [
    count === 1
      ? `Una valoració prové d'una fórmula (${ids}); se n'ha fet servir l'últim valor calculat.`
      : `${count} valoracions provenen de fórmules (${ids}); se n'ha fet servir l'últim valor calculat.`,
    "Comproveu que el llibre es va desar després de l'últim canvi.",
  ],
  'same-rating-twice': ({ ids, otherCell }) => [`${ids} surt dues vegades amb la mateixa valoració, aquí i a ${otherCell}.`, 'No cal fer res; podeu suprimir una de les dues files.'],
  'different-values': ({ field, seen, otherCell }) => [`A «${field}», aquí hi diu «${seen}» i a ${otherCell} hi diu una altra cosa; s'ha fet servir el primer valor.`, 'Deixeu-ne només un.'],
  'unknown-id': ({ seen }) => [`El model no té cap criteri ni cap competència «${seen}»; aquesta fila no s'ha comptat.`, "Comproveu l'ID a la plantilla."],
  'criteria-missing': ({ ids, count }) =>
    count === 1
      ? [`Falta la fila d'un criteri (${ids}), que compta com a sense valorar.`, 'Afegiu-la o copieu-la de la plantilla.']
      : [`Falten les files de ${count} criteris (${ids}), que compten com a sense valorar.`, 'Afegiu-les o copieu-les de la plantilla.'],
  'competencies-missing': ({ ids, count }) =>
    count === 1
      ? [`Falta la fila d'una competència (${ids}), que consta sense dades.`, 'Afegiu-la si voleu la matriu de competències completa.']
      : [`Falten les files de ${count} competències (${ids}), que consten sense dades.`, 'Afegiu-les si voleu la matriu de competències completa.'],
  'column-twice': ({ field }) => [`La columna «${field}» surt més d'una vegada; s'ha llegit la primera per l'esquerra.`, 'Suprimiu la que sobra o canvieu-ne el nom.'],
  'column-misspelt': ({ seen, field }) => [`La columna «${seen}» no s'ha llegit.`, `Si ha de ser «${field}», corregiu-ne el nom.`],
  'columns-not-read': ({ seen, count }) => [count === 1 ? `Hi ha una columna vostra que no s'ha llegit: ${seen}.` : `Hi ha ${count} columnes vostres que no s'han llegit: ${seen}.`, 'No cal fer res.'],
  'column-hidden': ({ field }) => [`La columna «${field}» està amagada; s'ha llegit com les altres.`, 'Mostreu-la i reviseu-ne les cel·les.'],
  'rows-hidden': ({ ids, count }) => [count === 1 ? `Hi ha una fila amagada o filtrada que s'ha puntuat com les altres (${ids}).` : `Hi ha ${count} files amagades o filtrades que s'han puntuat com les altres (${ids}).`, 'Mostreu-les i reviseu-ne les respostes.'],
  'sheet-hidden': () => ["El full està amagat; s'ha puntuat com els altres.", 'Mostreu-lo i reviseu-ne les respostes.'],
  'cells-merged': ({ seen }) => [`Les cel·les ${seen} estan combinades; el que diuen només compta per a la primera fila.`, 'Separeu-les i responeu cada fila.'],
  'na-without-reason': ({ ids }) => [`${ids} està marcat com a no aplicable, però sense motiu.`, 'Trieu el motiu a la columna «Motiu si no és aplicable».'],
  'unreadable-na-reason': ({ seen }) => [`«${seen}» no és cap dels motius de la llista; el criteri compta com a no aplicable sense motiu.`, 'Trieu un motiu de la llista.'],
  'unreadable-weight': ({ seen }) => [`«${seen}» no és un pes vàlid; s'ha fet servir 1.`, 'Escriviu un nombre més gran que 0 i no més gran que 100.'],
  'unreadable-effort': ({ seen }) => [`«${seen}» no és un esforç vàlid; s'ha fet servir M.`, 'Escriviu S, M, L o XL.'],
  'unreadable-impact': ({ seen }) => [`«${seen}» no és un impacte vàlid; s'ha fet servir 1.`, 'Escriviu 1, 2 o 3.'],
  'unreadable-competency-value': ({ field, seen }) => [`«${seen}» no és un valor vàlid per a «${field}»; consta sense dades.`, 'Trieu un valor de la llista.'],
  'unreadable-population': ({ seen }) => [`«${seen}» no és un nombre d'habitants; la població es considera desconeguda.`, 'Escriviu un nombre enter.'],
  'unreadable-date': ({ seen }) => [`«${seen}» no és una data.`, 'Escriviu-la en la forma any-mes-dia, per exemple 2026-03-31.'],
  'unreadable-target': ({ seen }) => [`«${seen}» no és un objectiu i no s'ha tingut en compte.`, 'Escriviu un nivell, com ara 3, o un per a cada dimensió, com ara M=3,S=4,R=2.'],
  'unreadable-setting': ({ field, seen }) => [`«${seen}» no és una resposta vàlida a «${field}» i no s'ha tingut en compte.`, 'Escriviu Sí o No.'],
  'unreadable-language': ({ seen }) => [`«${seen}» no és cap dels idiomes disponibles.`, 'Escriviu English, Català o Español.'],
  'city-not-named': () => ["El full no indica el municipi; s'ha fet servir el nom del full.", 'Empleneu «Municipi» a la capçalera.'],
  'row-not-named': ({ seen }) => [`La fila no diu de quin municipi és; s'ha anomenat «${seen}».`, 'Escriviu el nom del municipi a la fila.'],
  'city-in-two-rows': ({ seen, otherCell }) => [`«${seen}» també té una fila a ${otherCell}; cada fila s'ha puntuat per separat.`, 'Suprimiu la fila que no compta.'],
  'rows-without-city': ({ count }) => [`${count} ${count === 1 ? 'fila no diu de quin municipi és ni conté cap resposta' : 'files no diuen de quin municipi són ni contenen cap resposta'}, i s'${count === 1 ? 'ha' : 'han'} passat per alt.`, 'Escriviu el nom del municipi a la fila, o suprimiu-la.'],
  'further-tables': ({ seen }) => [`Només s'ha llegit la primera taula amb una fila per municipi; no s'ha llegit: ${seen}.`, 'Deseu les altres taules en fitxers propis.'],
  'wrong-control-digit': ({ seen }) => [`L'últim dígit del codi «${seen}» no correspon als altres cinc.`, "Comproveu el codi a la llista de municipis de l'INE o de l'Idescat."],
  'code-zero-lost': ({ seen }) => [`Sembla que el codi «${seen}» ha perdut el zero inicial; s'ha comparat com si el tingués.`, 'Doneu format de text a la cel·la i escriviu-hi el codi amb el zero.'],
  'criteria-without-column': ({ ids, count }) => [count === 1 ? `El criteri ${ids} no té columna i compta com a sense valorar.` : `${count} criteris no tenen columna (${ids}) i compten com a sense valorar.`, "Comproveu quines columnes s'han reconegut."],
  'competencies-without-column': ({ ids, count }) => [count === 1 ? `La competència ${ids} no té columna i consta sense dades.` : `${count} competències no tenen columna (${ids}) i consten sense dades.`, 'Afegiu-ne les columnes per completar la matriu de competències.'],
  'model-version-differs': ({ seen }) => [`L'avaluació es va fer amb la versió ${seen} del model.`, 'Comproveu que els criteris encara diuen el mateix.'],
  contradiction: 'Corregiu la resposta que no sigui correcta o expliqueu-ho al comentari.',
  'full-without-evidence': ({ count }) =>
    count === 1
      ? ['Hi ha un criteri valorat amb F sense cap evidència.', "Indiqueu-ne l'evidència."]
      : [`Hi ha ${count} criteris valorats amb F sense cap evidència.`, "Indiqueu l'evidència de cadascun."],
  'not-assessed': () => ['No hi ha cap criteri puntuable valorat i, per tant, no hi ha nivell.', 'Valoreu almenys un criteri puntuable.'],
  'dimension-not-rated': ({ ids }) => [`La dimensió «${ids}» no té cap criteri valorat i es queda al nivell 0.`, 'Valoreu-ne almenys un criteri.'],
  'level-without-applicable-criterion': ({ ids, level }) => [`Tots els criteris del nivell ${level} de la dimensió «${ids}» estan marcats com a no aplicables, i per això la dimensió no pot assolir aquest nivell.`, "Comproveu que realment no n'hi ha cap d'aplicable."],
  'not-comparable': ({ ids }) => [`La dimensió «${ids}» té massa criteris no aplicables per comparar el resultat amb el d'altres municipis.`, 'Reviseu els criteris marcats amb N/A.'],
  'outcome-changes-level': () => ['El nivell global canvia segons si els resultats compten com una dimensió més o es consideren a part.', "Sempre que citeu el nivell, digueu quina de les dues maneres s'ha fet servir."],
  'signature-dropped': () => ['El llibre duia una signatura digital; la còpia puntuada no en porta.', 'Signeu la còpia puntuada, si cal.'],
  macros: ({ seen }) => [`El llibre té macros (${seen}); no s'han executat i la còpia puntuada les conserva.`, 'No cal fer res.'],
  'part-name-unusual': ({ seen }) => [`La part ${seen} del fitxer duu un nom que alguns programes no saben seguir.`, "Si un altre programa no obre el fitxer, obriu-lo amb l'Excel i torneu-lo a desar."],
  'part-too-large': ({ seen }) => [`La part ${seen} del fitxer ocupa massa un cop descomprimida; no calia i no s'ha llegit.`, "Mireu què és abans d'obrir el fitxer amb un altre programa."],
  'junk-around-archive': () => ['El fitxer té bytes sobrers abans o després del contingut.', "Si sembla que hi falta alguna cosa, obriu-lo amb l'Excel i torneu-lo a desar."],
  'unreadable-cells': ({ seen }) => [`Algunes cel·les tenen l'adreça, el valor o el format malmesos (${seen}); les que no tenen sentit no s'han llegit.`, "Obriu el llibre amb l'Excel, reviseu-lo i torneu-lo a desar."],
  'text-repaired': () => ["Alguns textos tenien caràcters que un llibre no admet; s'han substituït.", 'Reviseu els textos del full.'],
  'cells-left-out': ({ seen }) => [`El full és molt gran; només se n'han llegit les cel·les ${seen}.`, "Si hi falten respostes, passeu l'avaluació a un full propi."],
  'text-encoding-guessed': () => ["El fitxer de text no diu com hi ha desades les lletres; s'ha llegit com a text de Windows (Windows-1252).", 'Comproveu els accents; si no són correctes, deseu el fitxer com a CSV UTF-8.'],
  'text-quotes-odd': ({ seen }) => [`Les cometes del fitxer de text no van aparellades on caldria (fila ${seen}).`, "Comproveu les respostes d'aquesta fila."],
  'text-cut': ({ seen }) => [`Un text té més dels 32.767 caràcters que caben en una cel·la (${seen}); la resta s'ha deixat fora.`, 'Comproveu les cometes del fitxer de text o escurceu el text.'],
  'sheet-name-not-allowed': ({ seen }) => [`L'Excel no admet el nom de full «${seen}» i potser voldrà reparar el fitxer.`, 'Poseu al full un nom de 31 caràcters com a màxim, sense claudàtors, dos punts, asteriscs, interrogants ni barres.'],
  'sheet-name-taken': ({ seen, otherCell }) => [`Ja teniu un full que es diu «${seen}»; el nostre es diu «${otherCell}».`, 'No cal fer res.'],
  'file-name-taken': ({ seen, otherCell }) => [`«${seen}» ja existeix i no és aquesta còpia puntuada; s'ha escrit «${otherCell}».`, "Si aquell fitxer és una còpia anterior d'aquest municipi amb un altre nom, traslladeu-hi les vostres notes."],
  'edited-copy-kept': ({ seen, otherCell }) => [`Algú ha treballat a «${seen}» després de puntuar-lo; s'ha deixat com estava i s'ha escrit «${otherCell}».`, 'Ajunteu el contingut de tots dos, o torneu a puntuar el fitxer editat amb --update.'],
  'analyst-text-without-row': ({ ids }) => [`Hi ha notes que no corresponen a cap criteri del model (${ids}); es conserven a l'apartat «Tancades».`, 'Copieu-les allà on correspongui.'],
  'analyst-formulas-as-values': ({ count }) => [count === 1 ? "Una fórmula de les vostres columnes de l'anàlisi de bretxes ha quedat com a valor." : `${count} fórmules de les vostres columnes de l'anàlisi de bretxes han quedat com a valors.`, 'Escriviu les fórmules en un full vostre.'],
  'more-findings': ({ count }) => [count === 1 ? "S'ha deixat fora una incidència més: ja n'hi ha 200 del mateix tipus." : `S'han deixat fora ${count} incidències més: ja n'hi ha 200 del mateix tipus.`, 'Corregiu les que surten i torneu a puntuar.'],
  'results-without-assessment': ({ seen }) => [`Aquests fulls de resultats són d'una avaluació que ja no és al llibre: ${seen}.`, 'Elimineu-los si ningú no els necessita.'],
};
