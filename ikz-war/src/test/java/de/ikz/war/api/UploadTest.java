package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Limits;
import de.ikz.renewal.RefusedReport;
import de.ikz.war.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UploadTest {

    private final Upload upload = new Upload(Limits.DEFAULT.withBytes(1_000));

    @Test
    void aFileOfTheLargestSizeIsTaken() {
        byte[] file = new byte[1_000];

        assertArrayEquals(file, upload.read(new ByteArrayInputStream(file), "text/plain", "1000"));
    }

    @Test
    void anAnnouncedLengthIsRefusedBeforeAnythingIsRead() {
        InputStream untouched = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("nothing may be read");
            }
        };

        assertThrows(RefusedReport.class, () -> upload.read(untouched, null, "41943040"));
    }

    @Test
    void aFileWithoutALengthIsReadNoFurtherThanAllowed() {
        AtomicLong taken = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken.incrementAndGet();
                return 'x';
            }
        };

        RefusedReport refused = assertThrows(RefusedReport.class, () -> upload.read(endless, null, null));

        assertEquals(RefusedReport.Cause.TOO_LARGE, refused.refusal());
        assertTrue(taken.get() <= 1_001, "read " + taken);
    }

    @Test
    void aFormIsNoFile() {
        var refused = assertThrows(
                ProblemException.class,
                () -> upload.read(InputStream.nullInputStream(), "multipart/form-data; boundary=x", null));

        assertEquals(415, refused.problem().status());
    }
}
