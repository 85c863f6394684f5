import type { MethodTexts } from '../method-text';

export const method: MethodTexts = {
  rules: {
    rating: 'Cada criterio se valora con N (de 0 a 15 % alcanzado), P (más de 15 y hasta 50 %), L (más de 50 y hasta 85 %) o F (más de 85 y hasta 100 %). El porcentaje se clasifica tal como está escrito, sin redondearlo.',
    'rating-met': 'Un criterio se cumple cuando se valora con L o F. «Cumplido» quiere decir cumplido o superado: un municipio que ya ha dejado atrás las pruebas piloto cumple los criterios sobre pruebas piloto.',
    blank: 'Una celda en blanco no es una N. Se cuenta como sin valorar y convierte el resultado en un intervalo, en lugar de rebajarlo sin avisar.',
    'not-applicable': 'Un criterio marcado con N/A, con su motivo, no cuenta para el nivel ni para el índice. Un nivel con todos los criterios en N/A no se cumple: un N/A nunca hace subir a un municipio. Con más de un 20 % de N/A en una dimensión, o con un nivel entero en N/A, el resultado se marca como no comparable.',
    level: 'Un nivel se cumple cuando se cumplen todos sus criterios aplicables. El nivel de una dimensión es el más alto hasta el que se cumplen todos. Las medias nunca deciden un nivel: un criterio que no se cumple no puede quedar oculto tras los demás.',
    'level-zero': 'El texto de SmartCAT tiene cinco niveles. Un municipio que no encaja en ninguno está en el nivel 0, no iniciado.',
    strict: 'Con la lectura estricta, un nivel se alcanza con L solo si todos los inferiores están en F.',
    interval: 'El nivel que se muestra cuenta cada celda en blanco como N; el extremo superior la cuenta como F. Mientras no coincidan, el resultado es provisional.',
    overall: 'El nivel global es el más bajo de los de las tres dimensiones y se muestra junto a los tres.',
    'results-as-outcome': 'Si se pide, los resultados se cuentan aparte: el nivel global es entonces el más bajo de los de gestión y estado. El índice, los objetivos y las brechas siguen abarcando las tres dimensiones.',
    index: 'El índice de 0 a 5 cuenta N, P, L y F como 0, 1/3, 2/3 y 1, hace la media ponderada de cada nivel y suma los niveles. Sirve para tendencias, desempates y gráficos, nunca para fijar un nivel.',
    target: 'Si no se elige otra cosa, el objetivo de cada dimensión está un nivel por encima del global, como máximo en el 5 y nunca por debajo del nivel de la propia dimensión; es 1 cuando no hay nada evaluado. El porcentaje del objetivo es 1 menos el cociente entre los niveles que faltan y los niveles del objetivo.',
    gap: 'Una brecha es un criterio aplicable, de un nivel no superior al objetivo, valorado por debajo de L (por debajo de F con la lectura estricta, en los niveles inferiores al objetivo). Una celda en blanco cuenta como N y se marca como «Sin valorar».',
    priority: 'Las brechas se ordenan en tres grupos: las que bloquean el nivel global, las que bloquean el nivel siguiente de otra dimensión y las demás. Dentro de cada grupo, de mayor a menor: escalones que faltan × peso × impacto / esfuerzo.',
    competency: 'La capacidad que cada nivel de madurez exige a cada competencia, y el nivel a partir del cual se piden asignación, recursos y aprobación, son propuesta nuestra. Una celda en blanco se toma como «Sin datos», no como «No llega».',
    'small-council': 'En los ayuntamientos de menos de 5.000 habitantes que recurren a una entidad supramunicipal, la asignación, la aprobación y los recursos se dan por cumplidos en las competencias que estas entidades suelen prestar; la capacidad se valora igualmente.',
    'enabling-gap': 'Si una competencia no llega, no se rebaja ningún nivel: solo se advierte de que el nivel puede no mantenerse.',
    fingerprint: 'La huella digital es un código SHA-256 calculado con todas las valoraciones, competencias y parámetros de los que dependen los niveles, los índices y las brechas. Las mismas respuestas dan la misma huella, sean cuales sean la disposición y el idioma de la hoja.',
  },
  origins: {
    smartcat: 'SmartCAT',
    u4ssc: 'U4SSC',
    'iso-33020': 'ISO/IEC 33020',
    c2m2: 'Diseño propio, a partir de C2M2',
    samm: 'Diseño propio, a partir de OWASP SAMM',
    'our-design': 'Diseño propio',
  },
};
