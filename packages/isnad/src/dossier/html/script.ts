import { labels } from '../words.ts';

const words = JSON.stringify({ cite: labels.cite, cited: labels.cited, failed: labels.citeFailed, characters: labels.characters }).replace(/</g, '\\u003c');

/** The one script of every page. The page reads without it; it adds filters, side-by-side reading, citations, and keeps tooltips in the chosen language. */
export const script = `(function(){'use strict';
var d=document,W=${words},html=d.documentElement,all=function(s,n){return Array.prototype.slice.call((n||d).querySelectorAll(s))};
var en=d.getElementById('lang-en'),ar=d.getElementById('lang-ar');
function lang(){return en.checked?'en':'ar'}
function speak(){var l=lang();html.lang=l;html.dir=l==='en'?'ltr':'rtl';
all('[data-'+l+']').forEach(function(e){var w=e.getAttribute('data-'+l);if(e.tagName==='OPTION')e.textContent=w;else e.title=w});
all('button.cite').forEach(function(b){b.textContent=W.cite[l]})}
[en,ar].forEach(function(i){i.addEventListener('change',speak)});speak();

function reveal(id){var t=id&&d.getElementById(id);if(!t)return false;
var two=t.closest('.articles.two');if(two&&t.closest('article[hidden]'))beside.reset();
var li=t.closest('.statements>li');if(li&&li.hidden)filter.reset();
for(var n=t;n;n=n.parentElement)if(n.tagName==='DETAILS')n.open=true;
if(t.tagName==='ARTICLE')t.querySelector('details').open=true;
all('.hit').forEach(function(h){h.classList.remove('hit')});
if(t.classList.contains('spot')){t.classList.add('hit');var n2=t.nextElementSibling;while(n2&&!n2.className.match(/cue|figure|passage|content/))n2=n2.nextElementSibling;if(n2)n2.classList.add('hit')}
var go=function(){t.scrollIntoView({block:t.classList.contains('spot')?'center':'start'})};go();requestAnimationFrame(function(){requestAnimationFrame(go)});return true}
d.addEventListener('click',function(e){var a=e.target.closest&&e.target.closest('a[href^="#"]');if(!a)return;var id=a.getAttribute('href').slice(1);
if(reveal(id)){e.preventDefault();if(location.hash.slice(1)!==id)history.pushState(null,'','#'+id)}});
addEventListener('popstate',function(){reveal(location.hash.slice(1))});
addEventListener('hashchange',function(){reveal(location.hash.slice(1))});

/* A cell that opens in a wide table shows its evidence in a row of its own. */
d.addEventListener('toggle',function(e){var c=e.target;if(!c.classList||!c.classList.contains('cell'))return;var td=c.closest('.grid .cells td,.values td');if(!td)return;
var tr=td.parentElement,row=c.row;
if(c.open&&matchMedia('(min-width:56.01rem)').matches){if(!row){row=d.createElement('tr');row.className='open-row';var cell=d.createElement('td');cell.colSpan=[].reduce.call(tr.cells,function(n,t){return n+t.colSpan},0);row.appendChild(cell);c.row=row;c.evs=c.querySelector('.evs')}
all('.cell[open]',tr.closest('.grid')?tr.parentElement:tr).forEach(function(o){if(o!==c)o.open=false});row.firstChild.appendChild(c.evs);tr.parentElement.insertBefore(row,tr.nextSibling)}
else if(row){c.appendChild(c.evs);row.remove()}},true);
d.addEventListener('keydown',function(e){if(e.key!=='Escape')return;var c=all('.grid .cell[open],.values .cell[open]').pop();if(c){c.open=false;c.querySelector('summary').focus()}});

var filter=d.querySelector('.filter');
if(filter){filter.hidden=false;var rows=all('.statements>li');
var sift=function(){var f=filter.elements,n=0;rows.forEach(function(r){var ok=['actor','act','outlet'].every(function(k){return !f[k].value||f[k].value===r.dataset[k]});r.hidden=!ok;if(ok)n++});var on=n<rows.length;all('.bunch').forEach(function(b){b.hidden=!b.querySelector('li:not([hidden])');if(on&&!b.hidden)b.open=true});filter.querySelector('.shown').textContent=n};
filter.addEventListener('change',sift);filter.addEventListener('reset',function(){setTimeout(sift,0);rows.forEach(function(r){r.hidden=false});all('.bunch').forEach(function(b){b.hidden=false})})}

var beside=d.querySelector('.beside');
if(beside){beside.hidden=false;var box=d.querySelector('.articles'),arts=all('.articles>article');
var pair=function(){var f=beside.elements,a=f.first.value,b=f.second.value,on=a!==''&&b!==''&&a!==b;box.classList.toggle('two',on);
arts.forEach(function(t,i){t.hidden=on&&String(i)!==a&&String(i)!==b;if(on&&!t.hidden)t.querySelector('details').open=true});
if(on){box.insertBefore(arts[a],arts[b].compareDocumentPosition(arts[a])&4?arts[b]:arts[a].nextSibling)}else arts.forEach(function(t){box.appendChild(t)})};
beside.addEventListener('change',pair);beside.addEventListener('reset',function(){beside.elements.first.value='';beside.elements.second.value='';pair()})}

/* U+200E keeps days and offsets from turning round after Arabic words. */
function citation(ev){var q=ev.querySelector('blockquote'),a=d.getElementById('a'+q.dataset.article).dataset,s=[a.outlet,a.title,a.day&&'\\u200e'+a.day,a.url||a.file].filter(Boolean);
return '«'+q.textContent.trim()+'»\\n'+s.join(lang()==='ar'?'، ':', ')+' ('+W.characters[lang()]+' \\u200e'+q.dataset.at.replace('-','–')+')'}
function copy(text){var old=function(){var t=d.createElement('textarea');t.value=text;d.body.appendChild(t);t.select();var ok=d.execCommand('copy');t.remove();if(!ok)throw new Error('copy')};
return navigator.clipboard?navigator.clipboard.writeText(text).catch(old):Promise.resolve().then(old)}
d.addEventListener('click',function(e){var b=e.target;if(!b.classList||!b.classList.contains('cite'))return;
copy(citation(b.closest('.ev'))).then(function(){return 'cited'},function(){return 'failed'}).then(function(w){b.textContent=W[w][lang()];setTimeout(function(){b.textContent=W.cite[lang()]},1600)})});
var see=new IntersectionObserver(function(list){list.forEach(function(x){if(!x.isIntersecting)return;see.unobserve(x.target);var b=d.createElement('button');b.type='button';b.className='cite';b.textContent=W.cite[lang()];
var at=x.target.querySelector('.at');at.appendChild(b)})},{rootMargin:'300px'});
all('.ev').forEach(function(x){see.observe(x)});
if(location.hash)reveal(location.hash.slice(1));
})();`;
