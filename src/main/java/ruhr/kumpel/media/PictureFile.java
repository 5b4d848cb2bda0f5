package ruhr.kumpel.media;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;

/// `GET /media/{id}/{width}.jpg`: a picture that is shown. It never changes, so it may be cached for ever.
@Controller
class PictureFile {

    private final Pictures pictures;

    PictureFile(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/media/{id}/{width}.jpg")
    @Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
    ResponseEntity<Resource> show(@PathVariable UUID id, @PathVariable int width) {
        if (Arrays.stream(Picture.WIDTHS).noneMatch(offered -> offered == width)) throw new NotFound();
        var file = pictures.shownFile(new MediaId(id), width)
                .filter(Resource::exists)
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(file);
    }
}
