package org.parallax.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;

/**
 * A value sent to each executor once and unpacked there once, shared by the tasks.
 *
 * <p>Packed by hand because Kryo, which many clusters set for broadcasts, cannot fill records. The bytes come from this
 * program's own driver.
 */
final class Shared<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1;

    private final byte[] packed;
    private transient volatile @Nullable T value;

    private Shared(byte[] packed) {
        this.packed = packed;
    }

    static <T extends Serializable> Broadcast<Shared<T>> broadcast(T value, SparkContext context) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot send " + value.getClass().getName() + " to the executors: " + e, e);
        }
        return JavaSparkContext.fromSparkContext(context).broadcast(new Shared<>(bytes.toByteArray()));
    }

    T value() {
        T unpacked = value;
        if (unpacked == null) {
            synchronized (this) {
                unpacked = value;
                if (unpacked == null) {
                    unpacked = unpack();
                    value = unpacked;
                }
            }
        }
        return unpacked;
    }

    @SuppressWarnings("unchecked")
    private T unpack() {
        try (ObjectInputStream in = new TaskInputStream(new ByteArrayInputStream(packed))) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("cannot unpack what the driver sent; run the same jars on all nodes", e);
        }
    }

    /** Finds the application's classes, which only the task's own loader knows. */
    private static final class TaskInputStream extends ObjectInputStream {

        TaskInputStream(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(
                        type.getName(), false, Thread.currentThread().getContextClassLoader());
            } catch (ClassNotFoundException e) {
                return super.resolveClass(type);
            }
        }
    }
}
