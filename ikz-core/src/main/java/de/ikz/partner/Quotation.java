package de.ikz.partner;

/** Which words of a text stand between quotation marks. */
final class Quotation {

    private Quotation() {}

    static boolean[] inside(Words words) {
        boolean[] inside = new boolean[words.size()];
        boolean open = false;
        for (int i = 0; i < inside.length; i++) {
            String word = words.at(i);
            if (word.equals("„") || word.equals("«") || word.equals("\"") && !open) {
                open = true;
            } else if (word.equals("“") || word.equals("”") || word.equals("»") || word.equals("\"")) {
                open = false;
            } else {
                inside[i] = open;
            }
        }
        return inside;
    }
}
