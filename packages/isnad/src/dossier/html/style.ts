import { labels, type Phrase } from '../words.ts';

/** Words that stand in thousands of places: the style sheet writes them, which halves what a large page holds. */
function written(selector: string, phrase: Phrase): string {
  return `${selector}::after{content:${JSON.stringify(phrase.ar)}}\n#lang-en:checked~.page ${selector}::after{content:${JSON.stringify(phrase.en)}}`;
}

/**
 * The one style sheet of every page. Logical properties throughout: the same rules serve both directions. No decoration rests on colour alone.
 * No element is a CSS list item: browsers count those anew for each one that a filter hides, which takes minutes on ten thousand.
 */
export const style = `
:root{--paper:#fbfaf6;--ink:#1d1c1a;--soft:#625e56;--rule:#dcd7cb;--tint:#f1eee5;--accent:#0b5a5e;--yes:#1a5a96;--no:#a8450b;--open:#6b5b86;--mark:#e9f0ea;--cue:#f6e7bd;--hit:#ffe9a8}
@media (prefers-color-scheme:dark){:root{--paper:#16171a;--ink:#e6e3dc;--soft:#a29d92;--rule:#35363a;--tint:#1f2024;--accent:#79c4c2;--yes:#8dbcf0;--no:#f0a26e;--open:#c0aee0;--mark:#1f2c2a;--cue:#4a3d17;--hit:#5a4a12}}
*{box-sizing:border-box}
html{color-scheme:light dark;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;scroll-padding-block-start:1rem}
body{margin:0;overflow-wrap:anywhere;font:1rem/1.8 "IBM Plex Sans Arabic","Noto Sans Arabic","SF Arabic","Segoe UI","Geeza Pro",Tahoma,"DejaVu Sans",system-ui,sans-serif}
#lang-ar:checked~* .en,#lang-en:checked~* .ar{display:none}
#lang-ar:checked~.page{direction:rtl}
#lang-en:checked~.page{direction:ltr}
.lang,.sr,.skip:not(:focus){position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0}
.page{max-inline-size:84rem;margin-inline:auto;padding-inline:clamp(.9rem,3vw,2.5rem)}
.top{display:flex;justify-content:space-between;align-items:baseline;border-block-end:3px double var(--rule);padding-block:.7rem .5rem}
.brand{font-weight:700;color:var(--accent)}
.switch label{padding:.2rem .6rem;cursor:pointer;border-block-end:2px solid transparent;color:var(--soft)}
#lang-ar:checked~.page [for=lang-ar],#lang-en:checked~.page [for=lang-en]{color:var(--ink);border-color:var(--accent);font-weight:600}
#lang-ar:focus-visible~.page [for=lang-ar],#lang-en:focus-visible~.page [for=lang-en]{outline:2px solid var(--accent)}
nav ol{list-style:none;margin:0;padding:.5rem 0;display:flex;gap:.1rem 1.1rem;overflow-x:auto;white-space:nowrap;border-block-end:1px solid var(--rule);font-size:.9rem}
nav a{color:var(--soft);text-decoration:none}
nav a:hover{color:var(--accent);text-decoration:underline}
nav .n{font-size:.78rem}
main{min-inline-size:0;padding-block-end:4rem}
h1{font-size:clamp(1.4rem,1rem + 2.2vw,2.3rem);line-height:1.45;margin-block:1.4rem .4rem;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.5;margin-block:0 .8rem}
h3{font-size:1.02rem;line-height:1.7;margin-block:1.5rem .4rem}
.part{border-block-start:1px solid var(--ink);padding-block:1rem 1.2rem;margin-block-start:2rem}
a{color:var(--accent);text-underline-offset:.28em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code{font-family:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;font-size:.85em;overflow-wrap:anywhere}
small,.counts,.when,time,.at,.facts,.rule,figcaption,.key,.note,.empty,.thr{color:var(--soft);font-size:.86rem;font-weight:400}
time{white-space:nowrap}
a{unicode-bidi:isolate}
.when,time,.n,.no,.row{font-variant-numeric:tabular-nums}
.n{color:var(--soft)}
.rule{font-size:.78rem}
.facts .rule{overflow-wrap:anywhere}
.sign{display:inline-block;min-inline-size:1.15em;font-family:"DejaVu Sans","Segoe UI Symbol",sans-serif;font-size:.85em}
.act,.stance{font-weight:600;white-space:nowrap}
.affirm{--tone:var(--yes)}.deny{--tone:var(--no)}.noncommittal{--tone:var(--open)}
.stance{color:var(--tone,var(--ink))}
.inferred{font-size:.76rem;border:1px dashed var(--soft);padding-inline:.3em;border-radius:2px;text-decoration:none;cursor:help;white-space:nowrap}
${written('.go', labels.toArticle)}
${written('.inferred', labels.inferred)}
.missing,.nobody{color:var(--soft);font-style:normal;border-block-end:1px dashed}
.machine{background:var(--tint);border-inline-start:4px solid var(--accent);padding:.7rem 1rem;margin-block:1rem;font-size:.93rem}
.machine p{margin:0 0 .3rem;max-inline-size:75ch}
.key{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;margin-block:.6rem}
details>summary{cursor:pointer}
li{display:block}
blockquote{margin:.2rem 0;padding-inline-start:.8rem;border-inline-start:2px solid var(--rule);font-family:"Noto Naskh Arabic","Amiri","Geeza Pro","Times New Roman","DejaVu Sans",serif;line-height:2;max-inline-size:78ch;white-space:pre-line}
.ev{margin-block:.2rem .8rem}
.else{margin:0}
.at{margin:0;display:flex;flex-wrap:wrap;gap:0 .9rem;align-items:baseline}
.at button{font:inherit;color:var(--accent);background:none;border:0;padding:0 .2em;cursor:pointer;text-decoration:underline;text-decoration-style:dotted;text-underline-offset:.28em}
.passage,.content,.source,.via,.figure,.cue{text-underline-offset:.38em;text-decoration-skip-ink:none}
.content{background:var(--mark);text-decoration:underline dotted 1px var(--soft)}
.passage{background:var(--mark);text-decoration:underline solid 1px var(--soft)}
.figure{text-decoration:underline dashed 2px var(--no)}
.via{text-decoration:underline wavy 1px var(--open)}
.source{text-decoration:underline solid 2px var(--accent)}
.cue{background:var(--cue);text-decoration:underline double 1px var(--ink)}
.chrome{color:var(--soft);text-decoration:none;background:repeating-linear-gradient(135deg,transparent 0 5px,var(--tint) 5px 8px);font-size:.9em}
.why{font-size:.76rem}
.events{list-style:none;margin:0;padding:0}
.events>li{display:grid;grid-template-columns:9.5rem minmax(5rem,9rem) 1fr;gap:.1rem 1rem;padding-block:.22rem;border-block-start:1px solid var(--rule)}
.events li.same{border-block-start-style:dotted}
.events li.same .when{opacity:.72}
.events .who{color:var(--soft);font-size:.88rem}
.events .head a{color:inherit;text-decoration-color:var(--rule)}
.tag{font-size:.8rem;border:1px solid var(--rule);padding-inline:.4em;border-radius:2px;text-decoration:none}
table{border-collapse:collapse;inline-size:100%}
th{text-align:start;font-weight:600;overflow-wrap:break-word}
.grid{table-layout:fixed;font-size:.9rem;line-height:1.65}
.grid thead th{vertical-align:bottom;padding:.3rem .5rem;border-block-end:2px solid var(--ink);position:sticky;inset-block-start:0;background:var(--paper);z-index:1}
.pt th{padding:.6rem .5rem .1rem;font-weight:400;border-block-start:1px solid var(--rule)}
.pt .label{font-weight:600}
.cells{position:relative}
.cells td{padding:.1rem .5rem .5rem;vertical-align:top;border-inline-start:1px solid var(--rule)}
.cells td:first-child{border-inline-start:0}
.cells .col{display:none}
.rest td{padding-block-end:.7rem}
.rest .cell{display:inline-block;margin-inline-end:1.1rem;max-inline-size:100%;vertical-align:top}
.rest .more>summary{padding-block:0;inline-size:fit-content}
.cell>summary{list-style:none;border-radius:2px}
.cell>summary::-webkit-details-marker{display:none}
.cell>summary:hover,.cell[open]>summary{background:var(--tint)}
.cell>summary::after{content:"⌄";color:var(--soft);padding-inline-start:.3em;font-family:"DejaVu Sans",sans-serif}
.step{display:inline-block}
.then::before{content:" ← ";color:var(--soft)}
#lang-en:checked~.page .then::before{content:" → "}
.name{font-weight:600}
.evs{padding:.5rem .8rem;background:var(--tint);border-block-end:2px solid var(--accent)}
.cells .evs,.values .evs{position:absolute;inset-inline:0;inset-block-start:100%;z-index:3;border:1px solid var(--accent)}
.values tbody tr{position:relative}
.open-row .evs{position:static;border:0;border-block-end:2px solid var(--accent)}
.open-row td{padding:0}
.single{list-style:none;padding:0}
.single li{padding-block:.25rem;border-block-start:1px solid var(--rule)}
.single .label{color:var(--soft)}
.more>summary,.reuse>summary{color:var(--accent);padding-block:.3rem}
.way h3{font-size:1.05rem}
.steps{list-style:none;padding:0;margin:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:.6rem 1.4rem}
.steps li{border-block-start:3px solid var(--tone,var(--rule));padding-block-start:.3rem}
.steps>.deny{border-block-start-style:dashed}
.steps>.noncommittal{border-block-start-style:dotted}
.stephead{margin:0}
.series figure{margin:.3rem 0}
.chart{max-inline-size:40rem}
.chart svg{display:block;inline-size:100%;block-size:auto;direction:ltr;color:var(--ink)}
#lang-ar:checked~.page .chart svg,#lang-ar:checked~.page .chart text{transform:scaleX(-1)}
.chart text{transform-box:fill-box;transform-origin:center;font-size:10px;text-anchor:middle;fill:var(--soft);font-family:system-ui,"DejaVu Sans",sans-serif}
.chart .num{fill:var(--ink);font-weight:600}
.chart .rule{stroke:var(--rule)}.chart .axis{stroke:var(--soft)}.chart .undated{stroke:var(--soft);stroke-dasharray:2 3}
.chart .dot{fill:var(--accent)}.chart .ring{fill:var(--paper);stroke:var(--accent);stroke-width:1.8}
.chart .range,.chart .open{fill:none;stroke:var(--accent);stroke-width:2}.chart .about{stroke-dasharray:3 2}
.chart .rev{stroke:var(--soft);stroke-dasharray:4 3}
.values{font-size:.92rem;table-layout:fixed}
.values th:first-child{inline-size:2.8rem}.values th:nth-child(2),.values th:nth-child(3){inline-size:22%}.values th:nth-child(4){inline-size:8rem}
.values th,.values td{padding:.25rem .5rem;vertical-align:top;border-block-end:1px solid var(--rule)}
.values ul{list-style:none;margin:0;padding:0}
.chains{border-block-start:1px solid var(--rule);padding-block:.25rem}
.chains>summary .n{color:var(--ink);font-weight:600;display:inline-block;min-inline-size:2.4em}
.links,.merged,.pairs,.notices{list-style:none;padding:0;margin:0}
.links li{padding-block:.15rem}
.link{border-block-end:1px solid var(--rule)}
.unknown{border-block-end-style:dashed;color:var(--soft)}
.pairs>li,.notices>li{border-block-start:1px solid var(--rule);padding-block:.4rem}
.pairs p,.merged p{margin:0}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:.2rem 1.6rem}
.pair>*{min-inline-size:0}
.severity{font-weight:600;white-space:nowrap}.severity.error{color:var(--no)}.severity.warning{color:var(--open)}
.notices code bdi{font-weight:600}
.filter,.beside{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:baseline;padding-block:.4rem;font-size:.9rem}
.filter[hidden],.beside[hidden],[hidden]{display:none!important}
select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--rule);padding:.15rem .4rem;border-radius:2px;max-inline-size:min(22rem,100%)}
label{max-inline-size:100%}
.statements{list-style:none;padding:0;margin:0}
.statements>li{border-block-start:1px solid var(--rule);padding-block:.4rem;content-visibility:auto;contain-intrinsic-size:auto 9rem}
.statements .who{margin:0}
.bunch{border-block-start:1px solid var(--rule);padding-block:.35rem}
.bunch>summary .from{font-weight:600}
.articles>article{border-block-start:1px solid var(--rule);padding-block:.35rem}
.articles summary .from{font-weight:600}
.articles.two{display:grid;grid-template-columns:1fr 1fr;gap:1.6rem}
.articles.two>article{max-block-size:85vh;overflow:auto;min-inline-size:0;border:1px solid var(--rule);padding:.5rem .8rem}
.text{font-family:"Noto Naskh Arabic","Amiri","Geeza Pro","Times New Roman","DejaVu Sans",serif;line-height:2.05;max-inline-size:74ch;white-space:pre-line}
.text p{margin:.55rem 0}
.text h4,.text h5{margin:.8rem 0 .3rem;font-size:1.1rem;line-height:1.7}
.omitted{color:var(--soft);font-size:.85rem}
.no{font-size:.66rem;vertical-align:super;line-height:0;padding-inline:.15em;text-decoration:none;user-select:none;font-family:system-ui,sans-serif}
.spot{scroll-margin-block:30vh}
.spot:target::before,.spot.hit::before{content:"◂";color:var(--no);font-family:"DejaVu Sans",sans-serif}
#lang-en:checked~.page .spot:target::before,#lang-en:checked~.page .spot.hit::before{content:"◂"}
.hit{background:var(--hit)}
li:target,tbody:target,details:target{outline:2px solid var(--accent);outline-offset:2px}
.index td,.index th{padding:.35rem .5rem;border-block-end:1px solid var(--rule);vertical-align:top}
.index a{font-weight:600}
.index time{white-space:nowrap}
.narrow{display:none}
@media (min-width:70rem){.body{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:2.5rem}nav{position:sticky;inset-block-start:0;align-self:start;max-block-size:100vh;overflow:auto;padding-block-start:1.2rem}nav ol{display:block;white-space:normal;border:0}nav li{padding-block:.12rem}}
@media (max-width:56rem){
.events li{grid-template-columns:auto 1fr;gap:0 .8rem}.events .head{grid-column:1/-1}
.grid,.grid tbody,.grid tr,.grid td,.grid th{display:block}
.grid thead,.grid .blank{display:none}
.cells .col{display:inline-block;font-weight:600;margin-inline-end:.5em}
.cells td{border:0;padding-block:.05rem}
.cells td .cell{display:inline-block;max-inline-size:100%;vertical-align:top}
.cells td .cell[open],.rest .cell[open]{display:block}
.cells .evs,.values .evs{position:static;border:0;border-block-end:2px solid var(--accent)}
.values,.values tbody,.values tr,.values td{display:block}.values thead{display:none}
.values td{border:0;padding-block:0}.values tbody tr{border-block-end:1px solid var(--rule);padding-block:.4rem;display:flex;flex-wrap:wrap;gap:0 .3rem}.values .val:has([open]){flex-basis:100%}
.articles.two{grid-template-columns:1fr}
.index,.index tbody,.index tr,.index td{display:block}.index thead{display:none}.index td{border:0;padding:0}.index td.n{display:inline-block;margin-inline-end:1rem;font-size:.88rem}.narrow{display:inline}.index tr{border-block-end:1px solid var(--rule);padding-block:.5rem}
}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--tint:#fff;--mark:#fff;--cue:#fff;--accent:#000}
body{font-size:10pt;line-height:1.6}.page{max-inline-size:none;padding:0}nav,.switch,.filter,.beside,.at button,.go,.cell>summary::after{display:none}
.part{break-before:auto}h2,h3,.pt{break-after:avoid}.ev,.statements>li,.steps li,.values tr{break-inside:avoid}.statements>li{content-visibility:visible}
.grid thead th{position:static}a{color:inherit;text-decoration:none}.articles.two{display:block}.articles.two>article{max-block-size:none;overflow:visible}
}
`;
