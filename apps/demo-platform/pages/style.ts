export const style = `
:root { color-scheme: light dark; --line: #8884; --soft: #707070; --live: #d6204e; --stop: #8a5300; }
@media (prefers-color-scheme: dark) { :root { --soft: #a0a0a0; --live: #ff7d9c; --stop: #f0b35a; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 46rem; margin: 0 auto; padding: .75rem 1rem; }
header { border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; }
header a { color: inherit; text-decoration: none; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.name { font-weight: 700; color: var(--live); }
h1 { font-size: 1.3rem; }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
small { color: var(--soft); font-weight: 400; }
ul { list-style: none; margin: 0; padding: 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem; }
.card, article, details.box { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem; }
.card p, article p { margin: .25rem 0 0; }
article, details.box { margin-bottom: .75rem; }
.live { color: var(--live); }
.blocked { border: 2px dashed var(--stop); }
.blocked .title { text-decoration: line-through; }
.mark { color: var(--stop); font-weight: 600; }
.empty { color: var(--soft); padding: 1rem 0; }
form { display: grid; gap: .5rem; margin: 0 0 1.5rem; }
label { display: grid; gap: .1rem; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; display: grid; gap: .25rem; }
fieldset label { display: flex; gap: .5rem; align-items: baseline; }
input, select, button { font: inherit; padding: .5rem; border: 1px solid var(--line); border-radius: .4rem; min-width: 0; }
input[type=radio], input[type=checkbox] { flex: none; }
button { justify-self: start; padding: .5rem 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35rem .5rem .35rem 0; border-bottom: 1px solid var(--line); }
.wide { overflow-x: auto; }
:focus-visible { outline: 2px solid var(--live); outline-offset: 2px; }
`;
