package de.ikz.intake;

/**
 * A kind of file that reports come in, beside the plain-text dialect that the intake knows itself: DOCX, HTML, XLSX,
 * CSV. A format only takes the file apart; what the words mean is the intake's.
 */
public interface ReportFormat {

    /** What people call it, for example {@code DOCX}. */
    String name();

    /**
     * Whether a file is of this kind, told by its first bytes and, where those do not decide, by its name.
     *
     * @param name as submitted, may be empty
     */
    boolean recognizes(byte[] file, String name);

    /**
     * Takes a file apart.
     *
     * @param watch how large the file and what it unpacks to may be, and how long the reading may take
     * @throws UnreadableReport with place and cause in German when it is damaged, protected or dangerous
     */
    Document read(byte[] file, Watch watch) throws UnreadableReport;
}
