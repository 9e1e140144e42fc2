package org.parallax.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.parallax.analysis.Analysis;

/** What {@link AnalysisContract} checks of saved states, and of the analysis itself on its way to a cluster. */
final class PersistenceLaw<T, A, R> {

    private final AnalysisContract<T, A, R> contract;
    private final Analysis<T, A, R> analysis;
    private final AnalysisLaws<T, A, R> laws;

    PersistenceLaw(AnalysisContract<T, A, R> contract) {
        this.contract = contract;
        this.analysis = contract.analysis();
        this.laws = new AnalysisLaws<>(contract);
    }

    void check() throws IOException {
        List<T> items = laws.items();
        R whole = analysis.run(items);
        int half = items.size() / 2;
        for (int at : new int[] {0, half, items.size()}) {
            A state = analysis.empty();
            items.subList(0, at).forEach(item -> analysis.add(state, item));
            byte[] bytes = written(analysis, state);
            A back = read(bytes);
            same("reading back a saved state of " + at + " items", analysis.finish(state), analysis.finish(back));
            if (!Arrays.equals(bytes, written(analysis, back))) {
                throw new AssertionFailedError("a state of " + at + " items saved, read and saved again gives other"
                        + " bytes; write in an order that does not depend on hashing");
            }
            items.subList(at, items.size()).forEach(item -> analysis.add(back, item));
            same("going on from a saved state of " + at + " items", whole, analysis.finish(back));
            refusesDamage(bytes, at);
        }
        same("the analysis sent through Java serialization", whole, sent().run(items));
    }

    private void same(String way, R expected, R actual) {
        String difference = laws.difference(expected, actual);
        if (difference != null) {
            throw new AssertionFailedError(way + " changes the answer (seed " + contract.seed() + ")\n  before: "
                    + Answers.shown(contract.compared(expected)) + "\n  after:  "
                    + Answers.shown(contract.compared(actual)) + "\n  first difference: " + difference);
        }
    }

    private void refusesDamage(byte[] bytes, int items) {
        if (bytes.length == 0) {
            throw new AssertionFailedError("a saved state of " + items + " items has no bytes: write() saves nothing");
        }
        try {
            read(Arrays.copyOf(bytes, bytes.length - 1));
        } catch (IOException e) {
            return;
        } catch (RuntimeException e) {
            throw new AssertionFailedError(
                    "a saved state of " + items
                            + " items without its last byte must be refused with an IOException, got " + e,
                    e);
        }
        throw new AssertionFailedError("a saved state of " + items
                + " items without its last byte is read as if it were whole; read() must read all that write() wrote");
    }

    private static <A> byte[] written(Analysis<?, A, ?> analysis, A state) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        analysis.write(state, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private A read(byte[] bytes) throws IOException {
        return analysis.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // reads what the line above it wrote
    private Analysis<T, A, R> sent() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(analysis);
        } catch (IOException e) {
            throw new AssertionFailedError(
                    "the analysis must be serializable with all it holds, so that it can go to a cluster; got " + e, e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Analysis<T, A, R>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
