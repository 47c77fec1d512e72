/** Goods drawn as SVG, each in a box of 400 × 400. */
const shade = '<ellipse cx="200" cy="372" rx="150" ry="16" fill="#000" opacity=".16"/>';

const lattice = (color: string): string =>
  Array.from({ length: 9 }, (_, i) => 40 + i * 42)
    .map(
      (x) =>
        `<path d="M${x - 160} 340 L${x + 60} 150 M${x + 160} 340 L${x - 60} 150" stroke="${color}" stroke-width="2"/>`,
    )
    .join('');

/** A quilted shoulder bag; `mark` is what stands on its clasp. */
export const bag = (leather: string, dark: string, metal: string, mark: string): string => `
  <defs><linearGradient id="l${mark}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${leather}"/><stop offset="1" stop-color="${dark}"/></linearGradient>
  <clipPath id="c${mark}"><rect x="60" y="160" width="280" height="205" rx="26"/></clipPath></defs>
  ${shade}<path d="M95 190 C90 20 310 20 305 190" fill="none" stroke="${metal}" stroke-width="11" stroke-dasharray="16 7" stroke-linecap="round"/>
  <rect x="60" y="160" width="280" height="205" rx="26" fill="url(#l${mark})"/>
  <g clip-path="url(#c${mark})" opacity=".55">${lattice(dark)}</g>
  <path d="M60 200 Q60 160 86 160 H314 Q340 160 340 200 V250 Q200 318 60 250 Z" fill="${leather}" stroke="${dark}" stroke-width="3"/>
  <path d="M70 205 V246 Q200 306 330 246 V205" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="2" stroke-dasharray="6 6"/>
  <rect x="164" y="252" width="72" height="44" rx="9" fill="${metal}" stroke="${dark}" stroke-width="2"/>
  <text x="200" y="282" text-anchor="middle" font-size="23" font-weight="700" fill="${dark}">${mark}</text>`;

export const shirt = (cloth: string, ink: string, print: string): string => `
  ${shade}<path d="M128 66 L70 96 L30 176 L84 204 L104 168 V360 H296 V168 L316 204 L370 176 L330 96 L272 66 Q200 122 128 66 Z" fill="${cloth}" stroke="#0003" stroke-width="3"/>
  <path d="M128 66 Q200 122 272 66 L262 62 Q200 104 138 62 Z" fill="#0000001c"/>
  <path d="M104 168 Q118 250 112 358 M296 168 Q284 250 290 358" stroke="#00000018" stroke-width="8" fill="none"/>
  <g fill="${ink}"><path d="M150 226 q30 -44 62 -14 q22 -24 46 -6 q-24 2 -34 22 q-26 40 -74 -2 Z"/><circle cx="222" cy="208" r="3" fill="${cloth}"/></g>
  <text x="200" y="290" text-anchor="middle" font-size="34" font-weight="700" fill="${ink}">${print}</text>`;

export const cream = (tube: string, band: string, name: string): string => `
  <defs><linearGradient id="t${name}" x1="0" x2="1"><stop offset="0" stop-color="#fff" stop-opacity=".1"/><stop offset=".3" stop-color="#fff" stop-opacity=".65"/><stop offset="1" stop-color="#000" stop-opacity=".18"/></linearGradient></defs>
  ${shade}<rect x="140" y="300" width="120" height="66" rx="8" fill="${band}"/>
  <path d="M112 40 H288 L268 304 H132 Z" fill="${tube}"/><path d="M112 40 H288 L285 64 H115 Z" fill="#0000001a"/>
  <circle cx="200" cy="150" r="44" fill="#ffc94d"/><g stroke="#ffc94d" stroke-width="7" stroke-linecap="round">
  ${Array.from({ length: 12 }, (_, i) => `<path d="M200 92 v-16" transform="rotate(${i * 30} 200 150)"/>`).join('')}</g>
  <path d="M120 200 q20 -16 40 0 t40 0 t40 0 t36 0 L272 246 H128 Z" fill="${band}" opacity=".85"/>
  <text x="200" y="284" text-anchor="middle" font-size="26" font-weight="700" fill="${band}">${name}</text>
  <path d="M112 40 H288 L268 304 H132 Z" fill="url(#t${name})"/>`;

export const mop = (plate: string, stick: string): string => `
  ${shade}<rect x="192" y="14" width="16" height="276" rx="8" fill="${stick}"/><rect x="188" y="14" width="24" height="70" rx="12" fill="#2f3b45"/>
  <path d="M176 286 h48 l16 30 h-80 z" fill="#56646f"/><rect x="60" y="312" width="280" height="32" rx="12" fill="${plate}"/>
  <rect x="72" y="338" width="256" height="26" rx="10" fill="#f4f7f9" stroke="#c8d2d9" stroke-width="2"/>
  ${Array.from({ length: 20 }, (_, i) => `<path d="M${80 + i * 12.6} 342 v18" stroke="#c8d2d9" stroke-width="3"/>`).join('')}
  <circle cx="112" cy="328" r="8" fill="#fff"/><circle cx="288" cy="328" r="8" fill="#fff"/>`;

export const course = (sky: string): string => `
  ${shade}<rect x="40" y="60" width="320" height="300" rx="14" fill="#fff" stroke="#0002" stroke-width="3"/><rect x="60" y="80" width="280" height="190" fill="${sky}"/>
  <circle cx="290" cy="122" r="26" fill="#ffd34e"/><path d="M60 270 L130 170 L182 236 L230 190 L340 270 Z" fill="#6fae6a"/>
  <path d="M150 270 v-54 l34 -30 l34 30 v54 z" fill="#e8714a"/><path d="M142 220 l42 -38 l42 38" stroke="#8d3f24" stroke-width="8" fill="none"/>
  <text x="200" y="312" text-anchor="middle" font-size="28" font-weight="700" fill="#334">儿童水彩 24 课</text>
  <text x="200" y="342" text-anchor="middle" font-size="19" fill="#667">第 7 课：山坡上的小屋</text>`;

export const scarf = (ground: string, line: string): string => `
  ${shade}<g transform="rotate(-6 200 210)"><rect x="70" y="70" width="260" height="270" rx="6" fill="${ground}"/><rect x="88" y="88" width="224" height="234" fill="none" stroke="${line}" stroke-width="6"/>
  ${[0, 60, 120, 180, 240, 300].map((a) => `<ellipse cx="200" cy="150" rx="24" ry="58" fill="${line}" opacity=".55" transform="rotate(${a} 200 205)"/>`).join('')}<circle cx="200" cy="205" r="22" fill="#fff"/></g>`;
