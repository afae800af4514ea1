// Written by `npm run eval -- --record`. Do not edit.
import type { MeasuredErrors } from '../../dossier/index.ts';

export const measuredErrors: MeasuredErrors | null = {
  "measured": "44 annotated articles that the rules were developed on; articles that nobody has seen do worse",
  "rows": [
    {
      "measure": "statement detect",
      "f1": 0.949
    },
    {
      "measure": "statement attribute",
      "f1": 0.853
    },
    {
      "measure": "statement full",
      "f1": 0.786
    },
    {
      "measure": "via",
      "f1": 0.75
    },
    {
      "measure": "content words (matched)",
      "f1": 0.964
    },
    {
      "measure": "kind (of attributed)",
      "f1": 0.959
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
      "f1": 0.983
    },
    {
      "measure": "name exact",
      "f1": 0.917
    },
    {
      "measure": "name overlap",
      "f1": 0.937
    },
    {
      "measure": "chrome characters",
      "f1": 1
    },
    {
      "measure": "name identity (B3)",
      "f1": 0.981
    }
  ]
};
