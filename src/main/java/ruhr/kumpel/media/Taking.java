package ruhr.kumpel.media;

import ruhr.kumpel.kernel.MediaId;

/// What became of an upload.
public sealed interface Taking {

    /// Stored, invisible until [Pictures#show], gone after a day unless somebody keeps it ([Pictures#keep]).
    record Taken(MediaId id) implements Taking {}

    /// More bytes than a picture may have.
    record TooLarge(int megabytes) implements Taking {}

    /// More pixels than a picture may have.
    record TooManyPixels(int megapixels) implements Taking {}

    /// Neither JPEG nor PNG, whatever its name says.
    record NotAPicture() implements Taking {}

    /// Begins like a picture but cannot be drawn.
    record Damaged() implements Taking {}

    /// Too many pictures are being read just now; the same upload works a little later.
    record Busy() implements Taking {}

    /// The message key that tells a person; its argument is [#limit].
    default String problem() {
        return switch (this) {
            case Taken _ -> "media.problem.none";
            case TooLarge _ -> "media.problem.too-large";
            case TooManyPixels _ -> "media.problem.too-many-pixels";
            case NotAPicture _ -> "media.problem.not-a-picture";
            case Damaged _ -> "media.problem.damaged";
            case Busy _ -> "media.problem.busy";
        };
    }

    default int limit() {
        return switch (this) {
            case TooLarge(var megabytes) -> megabytes;
            case TooManyPixels(var megapixels) -> megapixels;
            case Taken _, NotAPicture _, Damaged _, Busy _ -> 0;
        };
    }
}
