/** Names the language of each template with the prerendered page. */
export const TEMPLATE_ATTRIBUTE = 'data-prerendered';
