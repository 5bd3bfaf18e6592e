package de.ikz.war.format.html;

import java.util.HashMap;
import java.util.Map;

/** Decodes character references of HTML 4 for the count: {@code &auml;}, {@code &#228;}, {@code &#xE4;}. */
final class References {

    private static final int LONGEST = 10;
    private static final String[] LATIN_1 =
            ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
                            + " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
                            + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
                            + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
                            + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
                            + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml")
                    .split(" ");
    private static final String OTHERS = "quot 34 amp 38 lt 60 gt 62 apos 39 OElig 338 oelig 339 Scaron 352 scaron 353"
            + " Yuml 376 fnof 402 circ 710 tilde 732 ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 lrm 8206 rlm 8207"
            + " ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224"
            + " Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254"
            + " frasl 8260 euro 8364 trade 8482 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 rArr 8658 hArr 8660"
            + " minus 8722 infin 8734 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sum 8721 loz 9674 alpha 945 beta 946"
            + " gamma 947 delta 948 pi 960 omega 969 Omega 937 Delta 916 Sigma 931 check 10003 hyphen 8208 dash 8208"
            + " NewLine 10 Tab 9 lowbar 95 sol 47 colon 58 semi 59 comma 44 period 46 lpar 40 rpar 41 lsqb 91 rsqb 93"
            + " num 35 percnt 37 ast 42 plus 43 equals 61 quest 63 commat 64 excl 33 dollar 36 bsol 92 lcub 123 rcub 125"
            + " vert 124 grave 96 Hat 94 nbsp 160";
    private static final Map<String, Integer> NAMES = names();
    private static final int FIRST_LATIN = 160;

    private References() {}

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < LATIN_1.length; i++) {
            names.put(LATIN_1[i], 160 + i);
        }
        String[] others = OTHERS.split(" ");
        for (int i = 0; i < others.length; i += 2) {
            names.put(others[i], Integer.parseInt(others[i + 1]));
        }
        return names;
    }

    static void decode(String text, StringBuilder shown) {
        int at = 0;
        while (at < text.length()) {
            int next = text.charAt(at) == '&' ? reference(text, at, shown) : at;
            if (next == at) {
                shown.append(text.charAt(at));
                next++;
            }
            at = next;
        }
    }

    /** Appends the character of a reference; gives where it ends, or where it begins if it is none. */
    private static int reference(String text, int at, StringBuilder shown) {
        return text.startsWith("#", at + 1) ? numeric(text, at, shown) : named(text, at, shown);
    }

    private static int numeric(String text, int at, StringBuilder shown) {
        boolean hex = text.startsWith("x", at + 2) || text.startsWith("X", at + 2);
        int start = at + (hex ? 3 : 2);
        int end = start;
        while (end < text.length() && Character.digit(text.charAt(end), hex ? 16 : 10) >= 0 && text.charAt(end) < 128) {
            end++;
        }
        if (end == start) {
            return at;
        }
        shown.appendCodePoint(character(text.substring(start, end), hex ? 16 : 10));
        return end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
    }

    private static int character(String digits, int radix) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        int code = significant.length() > 7 ? 0xFFFD : Integer.parseInt(significant, radix);
        boolean unknown = code > Character.MAX_CODE_POINT || code >= 0xD800 && code < 0xE000;
        return unknown ? 0xFFFD : code >= 0x80 && code < 0xA0 ? windows1252(code) : code;
    }

    private static int windows1252(int code) {
        return new String(new byte[] {(byte) code}, java.nio.charset.Charset.forName("windows-1252")).codePointAt(0);
    }

    private static int named(String text, int at, StringBuilder shown) {
        int end = at + 1;
        while (end < text.length()
                && end - at <= LONGEST
                && (Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) < 128)) {
            end++;
        }
        Integer whole = NAMES.get(text.substring(at + 1, end));
        if (whole != null && end < text.length() && text.charAt(end) == ';') {
            shown.appendCodePoint(whole);
            return end + 1;
        }
        for (int stop = end; stop > at + 1; stop--) {
            Integer old = NAMES.get(text.substring(at + 1, stop));
            if (old != null && mayLackSemicolon(text.substring(at + 1, stop), old)) {
                shown.appendCodePoint(old);
                return stop;
            }
        }
        return at;
    }

    /** The names of HTML 2 may stand without a semicolon. */
    private static boolean mayLackSemicolon(String name, int code) {
        return code >= FIRST_LATIN && code < 256 || name.matches("quot|amp|lt|gt");
    }
}
