import { exporter as annotations } from './export/annotations.ts';
import { exporter as csv } from './export/csv.ts';
import { exporter as html } from './export/html.ts';
import { exporter as json } from './export/json.ts';
import { exporter as jsonld } from './export/jsonld.ts';
import { exporter as markdown } from './export/markdown.ts';
import type { Exporter } from './shape.ts';

/** Every format that a dossier is written in. One file each in `export/`; the contract suite checks that none is missing here. */
export const exporters: readonly Exporter[] = [html, markdown, csv, json, jsonld, annotations];
