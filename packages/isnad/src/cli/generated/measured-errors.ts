// Written by `npm run eval -- --record`. Do not edit.
import type { MeasuredErrors } from '../../dossier/index.ts';

export const measuredErrors: MeasuredErrors | null = {
  "measured": "44 annotated articles that the rules were developed on; articles that nobody has seen do worse",
  "rows": [
    {
      "measure": "statement detect",
      "f1": 0.947
    },
    {
      "measure": "statement attribute",
      "f1": 0.855
    },
    {
      "measure": "statement full",
      "f1": 0.789
    },
    {
      "measure": "via",
      "f1": 0.778
    },
    {
      "measure": "content words (matched)",
      "f1": 0.967
    },
    {
      "measure": "kind (of attributed)",
      "f1": 0.96
    },
    {
      "measure": "said (of attributed)",
      "f1": 0.842
    },
    {
      "measure": "figure value",
      "f1": 0.997
    },
    {
      "measure": "figure value+what",
      "f1": 0.976
    },
    {
      "measure": "figure giver (of matched)",
      "f1": 0.958
    },
    {
      "measure": "time span",
      "f1": 0.997
    },
    {
      "measure": "time value",
      "f1": 0.99
    },
    {
      "measure": "name exact",
      "f1": 0.927
    },
    {
      "measure": "name overlap",
      "f1": 0.948
    },
    {
      "measure": "chrome characters",
      "f1": 1
    },
    {
      "measure": "name identity (B3)",
      "f1": 0.98
    }
  ]
};
