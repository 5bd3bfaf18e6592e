/** Somebody else's application: a portal that keeps its cooperations in its own way and shows them with the tags. */
package stadt.portal;
