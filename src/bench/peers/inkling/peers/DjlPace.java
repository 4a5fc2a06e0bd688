package inkling.peers;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import inkling.nn.engine.Rounds;

/** DJL's side of {@code peers.py}: trains the same nets by libtorch, with DJL's own layers, loss and Adam, nothing beside. */
public final class DjlPace {
    private static final int BATCH = 128;
    private static final Shape IMAGES = new Shape(BATCH, 1, 28, 28);

    private DjlPace() {}

    public static void main(String[] args) throws Exception {
        // as DJL names them; libtorch itself reads OMP_NUM_THREADS
        System.setProperty("ai.djl.pytorch.num_threads", args[0]);
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        Rounds.serve((what, net, threads) -> training(net));
    }

    private static Rounds.Work training(String net) {
        Model model = Model.newInstance(net, Device.cpu());
        model.setBlock(named(net));
        Loss loss = Loss.softmaxCrossEntropyLoss();
        Trainer trainer = model.newTrainer(new DefaultTrainingConfig(loss)
                .optDevices(new Device[] {Device.cpu()})
                .optOptimizer(Optimizer.adam().build()));
        trainer.initialize(IMAGES);
        NDArray images = trainer.getManager().randomUniform(0, 1, IMAGES);
        return new Rounds.Work(BATCH, () -> {
            step(trainer, loss, images);
            return trainer;
        });
    }

    private static void step(Trainer trainer, Loss loss, NDArray images) {
        try (NDManager manager = trainer.getManager().newSubManager();
                GradientCollector gradients = trainer.newGradientCollector()) {
            NDArray given = images.duplicate();
            given.attach(manager);
            // new ones, or it learns them by heart and computes with denormals
            NDArray labels = manager.randomInteger(0, 10, new Shape(BATCH), DataType.INT64);
            NDList scores = trainer.forward(new NDList(given), new NDList(labels));
            gradients.backward(loss.evaluate(new NDList(labels), scores));
            scores.attach(manager);
            trainer.step();
        }
    }

    private static Block named(String net) {
        return switch (net) {
            case "mlp" -> new SequentialBlock()
                    .add(Blocks.batchFlattenBlock())
                    .add(dense(128))
                    .add(Activation.reluBlock())
                    .add(dense(10));
            case "codelab" -> new SequentialBlock()
                    .add(conv(5, 8, 0))
                    .add(Activation.reluBlock())
                    .add(pool())
                    .add(conv(5, 16, 0))
                    .add(Activation.reluBlock())
                    .add(pool())
                    .add(Blocks.batchFlattenBlock())
                    .add(dense(10));
            case "bncnn" -> new SequentialBlock()
                    .add(block(32))
                    .add(block(64))
                    .add(block(128))
                    .add(Blocks.batchFlattenBlock())
                    .add(dense(10));
            default -> throw new IllegalArgumentException("expected mlp, codelab or bncnn, found " + net);
        };
    }

    private static Block block(int filters) {
        return new SequentialBlock()
                .add(conv(3, filters, 1))
                .add(pool())
                .add(BatchNorm.builder().build())
                .add(Activation.reluBlock());
    }

    private static Block conv(int size, int filters, int border) {
        return Conv2d.builder()
                .setKernelShape(new Shape(size, size))
                .setFilters(filters)
                .optPadding(new Shape(border, border))
                .build();
    }

    private static Block pool() {
        return Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2));
    }

    private static Block dense(int units) {
        return Linear.builder().setUnits(units).build();
    }
}
