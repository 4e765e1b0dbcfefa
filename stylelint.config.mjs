// What biome does not lay out. Reasons stand beside the rules of the standard that are left out.
export default {
  extends: ["stylelint-config-standard"],
  rules: {
    // biome lays out; a blank line is for the reader to set
    "rule-empty-line-before": null,
    "at-rule-empty-line-before": null,
    "comment-empty-line-before": null,
    "declaration-empty-line-before": null,
    // generator/web/styles.py puts a part in the place of its name
    "import-notation": "string",
    // rules stand by noun, not by weight
    "no-descending-specificity": null,
    // old phones know `min-width`, not `width >=`
    "media-feature-range-notation": "prefix",
    // a name of the page or a state after two dashes
    "selector-class-pattern": null,
    "alpha-value-notation": "number",
    "value-keyword-case": ["lower", { ignoreKeywords: ["A4", "currentColor"], camelCaseSvgKeywords: true }],
    // Safari on phones still wants it so
    "property-no-vendor-prefix": [true, { ignoreProperties: ["-webkit-text-size-adjust"] }],
  },
};
